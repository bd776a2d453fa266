-- What the central database (or a station's relay) keeps. Devices own nothing and write nothing here:
-- they read their own station's rows and call functions.

set role kiosk_owner;

-- Which database this is, and which devices' protocols it understands.
create table kiosk.site (
  single boolean not null default true,
  name text not null,
  oldest_protocol int not null,
  newest_protocol int not null,
  constraint pk_site primary key (single),
  constraint ck_site_single check (single)
);
insert into kiosk.site (name, oldest_protocol, newest_protocol) values ('centre', 1, 1);

-- A station: who numbers its entries, the last number given and the running hash there. The channel's
-- name is random, because PostgreSQL lets everybody listen to whatever channel he can name.
create table kiosk.station (
  no int generated always as identity,
  id text collate "C" not null,
  name text not null,
  sequencer text not null,
  gseq bigint not null default 0,
  ghash bytea not null default '',
  channel text not null default 'station_' || replace(gen_random_uuid()::text, '-', ''),
  recovery_until timestamptz,
  constraint pk_station primary key (no),
  constraint uq_station_id unique (id),
  constraint uq_station_channel unique (channel),
  constraint ck_station_id check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$')
) with (fillfactor = 50);

create table kiosk.device (
  station int not null,
  id text collate "C" not null,
  kind text not null,
  public_key bytea not null,
  role name not null,
  enrolled_at timestamptz not null default now(),
  enrolled_by text not null,
  revoked_at timestamptz,
  seen_at timestamptz,
  program text,
  protocol int,
  offset_ms bigint,
  waiting bigint,
  constraint pk_device primary key (station, id),
  constraint uq_device_role unique (role),
  constraint fk_device_station foreign key (station) references kiosk.station (no),
  constraint ck_device_id check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$' and id <> 'centre'),
  constraint ck_device_kind check (kind in ('staff', 'public', 'relay')),
  constraint ck_device_public_key check (length(public_key) = 32)
) with (fillfactor = 50);

-- Whose sessions were ended because they kept others waiting. No column of the device, and no foreign key:
-- a session that holds the device's row would keep whoever ends it waiting.
create table kiosk.overstay (
  station int not null,
  device text collate "C" not null,
  ended_at timestamptz not null default clock_timestamp()
);

-- A chain: whose it is and how far it has come. `device` is null where its beginning was lost.
create table kiosk.chain (
  id uuid not null,
  station int not null,
  device text collate "C",
  head_seq bigint not null default 0,
  head_hash bytea not null default '',
  constraint pk_chain primary key (id),
  constraint fk_chain_station foreign key (station) references kiosk.station (no)
) with (fillfactor = 50);
create index ix_chain_station on kiosk.chain (station);

-- The journal. No foreign keys: only the functions of this schema write, and they have the chain and the
-- station locked; a check of each row would cost a third of the speed.
create table kiosk.entry (
  station int not null,
  gseq bigint not null,
  chain uuid not null,
  seq bigint not null,
  id uuid not null,
  subject text collate "C" not null,
  kind text collate "C" not null,
  body bytea not null,
  hash bytea not null,
  signature bytea not null,
  ghash bytea,
  received_at timestamptz not null default clock_timestamp(),
  constraint pk_entry primary key (station, gseq),
  constraint uq_entry_chain_seq unique (chain, seq),
  constraint uq_entry_station_id unique (station, id)
);
create index ix_entry_station_subject on kiosk.entry (station, subject);

-- What the centre has written for a station whose entries are numbered elsewhere, until they are.
create table kiosk.pending (
  station int not null,
  no bigint generated always as identity,
  chain uuid not null,
  seq bigint not null,
  id uuid not null,
  subject text collate "C" not null,
  kind text collate "C" not null,
  body bytea not null,
  hash bytea not null,
  signature bytea not null,
  box bytea,
  key bytea,
  constraint pk_pending primary key (station, no),
  constraint uq_pending_chain_seq unique (chain, seq),
  constraint fk_pending_station foreign key (station) references kiosk.station (no)
);

-- The personal parts, encrypted, and the keys that open them; a box is opened by whichever key fits.
create table kiosk.personal (
  station int not null,
  gseq bigint not null,
  subject text collate "C" not null,
  box bytea not null,
  constraint pk_personal primary key (station, gseq)
);
create index ix_personal_station_subject on kiosk.personal (station, subject);

create table kiosk.subject_key (
  station int not null,
  subject text collate "C" not null,
  key bytea not null,
  constraint pk_subject_key primary key (station, subject, key)
);

-- Tombstones: what is erased does not come back. Legal holds: what is held is not erased.
create table kiosk.erased (
  station int not null,
  subject text collate "C" not null,
  constraint pk_erased primary key (station, subject)
);
create table kiosk.hold (
  station int not null,
  subject text collate "C" not null,
  constraint pk_hold primary key (station, subject)
);

reset role;
