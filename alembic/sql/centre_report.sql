-- What reports read: the worker (kiosk/sync/centre/worker.py) folds every station's entries into these tables.
-- They are those of a device (kiosk/store/tables.py), each row with the station whose journal it comes
-- from: no station's entry can change a row of another's.

set role kiosk_owner;

-- How far the worker has come with a station's journal, and what stops it there: numbers that are missing
-- or were changed.
create table report.progress (
  station int not null,
  gseq bigint not null,
  ghash bytea not null default '',
  problem text,
  checked_at timestamptz not null default clock_timestamp(),
  constraint pk_progress primary key (station)
) with (fillfactor = 50);

-- The chains it has met: with which key each is signed, how far it was checked, and whether an entry of
-- it was refused; then nothing that follows in it is believed.
create table report.chain (
  journal int not null,
  id text collate "C" not null,
  device text collate "C" not null,
  public_key bytea,
  seq bigint not null,
  hash bytea not null,
  is_closed boolean not null,
  constraint pk_chain primary key (journal, id)
) with (fillfactor = 50);

-- The entries that are not believed, and why; they are never folded.
create table report.refused (
  journal int not null,
  gseq bigint not null,
  problem text not null,
  constraint pk_refused primary key (journal, gseq)
);

create table report.visit (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  day text collate "C" not null,
  code text collate "C" not null,
  is_open boolean not null,
  phase text collate "C" not null,
  constraint pk_visit primary key (journal, id)
);
create index ix_visit_station_is_open_day_code on report.visit (station, is_open, day, code);

create table report.appointment (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  day text collate "C" not null,
  reference text collate "C" not null,
  source text collate "C" not null,
  constraint pk_appointment primary key (journal, id)
);
create index ix_appointment_station_day on report.appointment (station, day);
create index ix_appointment_reference on report.appointment (reference);
create index ix_appointment_source on report.appointment (source);

create table report.room_day (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  day text collate "C" not null,
  constraint pk_room_day primary key (journal, id)
);
create index ix_room_day_day on report.room_day (day);

create table report.emergency (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  declared_at bigint,
  ended_at bigint,
  constraint pk_emergency primary key (journal, id)
);
create index ix_emergency_station on report.emergency (station);

create table report.device (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  constraint pk_device primary key (journal, id)
);

create table report.station (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  constraint pk_station primary key (journal, id)
);

-- The journal as managers see it, no boxes and no keys: a visit's story is told from it.
create view report.entry as
  select e.station as journal, e.gseq, e.chain, e.seq, e.id, e.subject, e.kind, e.body, r.problem as refused
    from kiosk.entry e left join report.refused r on r.journal = e.station and r.gseq = e.gseq;

-- What each station is called, how far its journal has come and how far the reports have.
create view report.journal as
  select s.no as journal, s.id as station, s.name, s.gseq, coalesce(p.gseq, 0) as reported, p.problem,
      p.checked_at,
      (select count(*) from report.refused r where r.journal = s.no) as refused,
      (select count(distinct c.device) from report.chain c where c.journal = s.no and c.device not in ('', 'centre')) as devices
    from kiosk.station s left join report.progress p on p.station = s.no;

grant usage on schema report to kiosk_keeper, kiosk_reader;
grant select on all tables in schema report to kiosk_keeper, kiosk_reader;
grant insert, update, delete on report.progress, report.chain, report.refused, report.visit,
  report.appointment, report.room_day, report.emergency, report.device, report.station to kiosk_keeper;

reset role;
