-- What visitors tell us, calls for help and what is signed off: reporting tables for the worker's folds.

set role kiosk_owner;

create table report.feedback (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  ended_at bigint,
  constraint pk_feedback primary key (journal, id)
);
create index ix_feedback_station_ended_at on report.feedback (station, ended_at);

create table report.complaint (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  reference text collate "C" not null,
  ended_at bigint,
  constraint pk_complaint primary key (journal, id)
);
create index ix_complaint_station_ended_at on report.complaint (station, ended_at);

create table report.premises (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  ended_at bigint,
  constraint pk_premises primary key (journal, id)
);
create index ix_premises_station_ended_at on report.premises (station, ended_at);

create table report.help_call (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  ended_at bigint,
  constraint pk_help_call primary key (journal, id)
);
create index ix_help_call_station_ended_at on report.help_call (station, ended_at);

create table report.signing (
  journal int not null,
  id text collate "C" not null,
  through bigint not null,
  state bytea not null,
  station text collate "C" not null,
  constraint pk_signing primary key (journal, id)
);

grant select on report.feedback, report.complaint, report.premises, report.help_call, report.signing
  to kiosk_keeper, kiosk_reader;
grant insert, update, delete on report.feedback, report.complaint, report.premises, report.help_call,
  report.signing to kiosk_keeper;

-- What a new device needs of before: whatever is open, and whatever the reporting tables do not know.
create or replace function kiosk.open_subjects(p_before bigint) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with my as materialized (select kiosk.my_station() as no)
  select v.id from report.visit v, my where v.journal = my.no and v.is_open
  union all
  select a.id from report.appointment a, my where a.journal = my.no and a.day >= (current_date - 1)::text
  union all
  select m.id from report.emergency m, my where m.journal = my.no and m.ended_at is null
  union all
  select r.id from report.room_day r, my where r.journal = my.no and r.day >= (current_date - 1)::text
  union all
  select f.id from report.feedback f, my where f.journal = my.no and f.ended_at is null
  union all
  select c.id from report.complaint c, my where c.journal = my.no and c.ended_at is null
  union all
  select p.id from report.premises p, my where p.journal = my.no and p.ended_at is null
  union all
  select h.id from report.help_call h, my where h.journal = my.no and h.ended_at is null
  union all
  select distinct e.subject from kiosk.entry e, my where e.station = my.no and e.gseq <= p_before
    and split_part(e.subject, '/', 1) not in
      ('visit', 'appointment', 'emergency', 'room', 'feedback', 'complaint', 'premises', 'help')
$$;

-- What only staff do with what visitors tell us and with calls for help, and what they sign off. A stolen
-- kiosk could else hush up a call, settle a complaint, or have words offered everywhere that nobody has read.
create function kiosk.is_staffs(p_kind text, p_subject text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select p_kind in ('feedback.read', 'complaint.passed_on', 'complaint.resolved', 'premises.mended',
      'help.answered', 'help.closed', 'signing.signed_off')
    or p_kind = 'entry.withdrawn'
      and split_part(p_subject, '/', 1) in ('feedback', 'complaint', 'premises', 'help', 'signing')
$$;
revoke execute on function kiosk.is_staffs from public;

-- A device hands over a stretch of its chain.
create or replace function kiosk.push(p_chain uuid, p_body bytea[], p_signature bytea[], p_box bytea[], p_key bytea[],
  out head_seq bigint, out forked_at bigint, out first_gseq bigint, out last_gseq bigint, out ghash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
  v_station kiosk.station;
begin
  -- The station's row is locked first, and not for its key: anything else deadlocks among devices.
  select * into v_station from kiosk.station s where s.no = v_me.station for no key update;
  v_me := kiosk.me();  -- it may have been revoked while it waited
  perform kiosk.refuse_unless_numbered_here(v_station);
  select * into head_seq, forked_at, first_gseq, last_gseq, ghash
    from kiosk.take(v_station, v_me.device, v_me.kind, p_chain, p_body, p_signature, p_box, p_key);
  if v_me.kind = 'public' and exists (
      select from kiosk.entry e where e.station = v_station.no and e.gseq between push.first_gseq and push.last_gseq
        and kiosk.is_staffs(e.kind, e.subject)) then
    raise exception using errcode = 'KS016', message = 'Only staff write entries of this kind.';
  end if;
end $$;

-- A station whose devices were brought up to date before the centre has entries that the worker passed over
-- as unknown. With another running hash than the journal's, it makes that station's tables anew.
update report.progress p set ghash = '' where exists (
  select from kiosk.entry e where e.station = p.station
    and split_part(e.subject, '/', 1) in ('feedback', 'complaint', 'premises', 'help', 'signing'));

reset role;
