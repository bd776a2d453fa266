-- The reports as they were before: what visitors tell us stays in the journal, and nobody reads it.

set role kiosk_owner;

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
  select distinct e.subject from kiosk.entry e, my where e.station = my.no and e.gseq <= p_before
    and split_part(e.subject, '/', 1) not in ('visit', 'appointment', 'emergency', 'room')
$$;

drop table report.signing, report.help_call, report.premises, report.complaint, report.feedback;

reset role;
