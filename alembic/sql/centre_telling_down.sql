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
end $$;

drop function kiosk.is_staffs;

drop table report.signing, report.help_call, report.premises, report.complaint, report.feedback;

reset role;
