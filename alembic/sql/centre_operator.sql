-- What the centre's operator and its keeper do: stations, devices, entries of the centre's own, recovery.

set role kiosk_owner;

create function kiosk.locked_station(p_station text) returns kiosk.station
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station;
begin
  select * into v_station from kiosk.station s where s.id = p_station for no key update;
  if not found then
    raise exception using errcode = 'KS030', message = format('There is no station %s here.', p_station);
  end if;
  return v_station;
end $$;

create function kiosk.add_station(p_station text, p_name text, p_sequencer text default 'centre') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kiosk.station (id, name, sequencer) values (p_station, p_name, p_sequencer)
    on conflict (id) do update set name = excluded.name;
end $$;

create function kiosk.make_login(p_role name) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('create role %I login connection limit 6 in role kiosk_device', p_role);
  execute format('alter role %I set statement_timeout = ''30s''', p_role);
  execute format('alter role %I set lock_timeout = ''10s''', p_role);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''15s''', p_role);
end $$;

-- Lets a device in under a login of its own, whose name its TLS certificate bears; answers that name. Let in
-- again with another key, it gets another login and the old one ends.
create function kiosk.admit(p_station text, p_device text, p_kind text, p_public_key bytea, p_by text) returns name
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
  v_was kiosk.device;
  v_role name := 'kiosk_' || replace(gen_random_uuid()::text, '-', '');
begin
  select * into v_was from kiosk.device d where d.station = v_station.no and d.id = p_device;
  if v_was.public_key = p_public_key and v_was.revoked_at is null then
    update kiosk.device d set kind = p_kind where d.station = v_station.no and d.id = p_device;
    return v_was.role;
  end if;
  if v_was.role is not null then
    perform kiosk.dismiss(p_station, p_device);
    execute format('drop role if exists %I', v_was.role);
  end if;
  perform kiosk.make_login(v_role);
  insert into kiosk.device (station, id, kind, public_key, role, enrolled_by)
    values (v_station.no, p_device, p_kind, p_public_key, v_role, p_by)
    on conflict (station, id) do update set kind = excluded.kind, public_key = excluded.public_key,
      role = excluded.role, enrolled_by = excluded.enrolled_by, enrolled_at = now(), revoked_at = null;
  return v_role;
end $$;

-- Takes nothing more from a device: its login ends and what it has open is closed.
create function kiosk.dismiss(p_station text, p_device text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_role name;
begin
  update kiosk.device d set revoked_at = coalesce(d.revoked_at, now())
    from kiosk.station s where s.id = p_station and d.station = s.no and d.id = p_device
    returning d.role into v_role;
  if not found then
    raise exception using errcode = 'KS030', message = format('There is no device %s at %s.', p_device, p_station);
  end if;
  if exists (select from pg_roles r where r.rolname = v_role) then
    execute format('alter role %I nologin', v_role);
    perform pg_terminate_backend(a.pid) from pg_stat_activity a where a.usename = v_role;
  end if;
end $$;

-- The centre's own entries: numbered at once where this database numbers the station's entries, else kept
-- until whoever does has fetched them. `p_to` is whom the last entry hands the numbering over to.
create function kiosk.originate(p_station text, p_chain uuid, p_body bytea[], p_signature bytea[],
  p_box bytea[], p_key bytea[], p_to text default null,
  out head_seq bigint, out forked_at bigint, out first_gseq bigint, out last_gseq bigint, out ghash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
begin
  if (v_station.sequencer = (select name from kiosk.site)) is not true then
    if p_to is not null then
      perform kiosk.refuse_unless_numbered_here(v_station);
    end if;
    head_seq := kiosk.keep_pending(v_station, p_chain, p_body, p_signature, p_box, p_key);
    return;
  end if;
  select t.head_seq, t.forked_at, t.first_gseq, t.last_gseq, t.ghash
    into head_seq, forked_at, first_gseq, last_gseq, ghash
    from kiosk.take(v_station, 'centre', 'centre', p_chain, p_body, p_signature, p_box, p_key) t;
  if first_gseq is null then
    return;
  end if;
  perform kiosk.pass_on(v_station.no, first_gseq, last_gseq, p_to);
end $$;

-- Whoever has just numbered these hands the numbering over to `p_to`, if the last of them says so.
create function kiosk.pass_on(p_station int, p_first bigint, p_last bigint, p_to text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_last record;
begin
  select max(e.gseq) filter (where e.kind = 'station.handed_over') as at,
      (array_agg(e.body order by e.gseq desc))[1] as body
    into v_last from kiosk.entry e
    where e.station = p_station and e.gseq between p_first and p_last;
  if (v_last.at is null and p_to is null or v_last.at = p_last
      and position('\x91'::bytea || kiosk.packed(p_to) in v_last.body) > 0) is not true then
    raise exception using errcode = 'KS019', message = 'The entry that hands the numbering over names somebody else.';
  end if;
  if p_to is not null then
    update kiosk.station s set sequencer = p_to where s.no = p_station;
  end if;
end $$;

-- Answers the last place of the chain that is here, numbered or waiting.
create function kiosk.keep_pending(p_station kiosk.station, p_chain uuid, p_body bytea[], p_signature bytea[],
  p_box bytea[], p_key bytea[]) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  v_count int := coalesce(cardinality(p_body), 0);
  v_head bigint;
  v_fits boolean;
begin
  if (v_count > 0 and kiosk.is_list(p_body, v_count, false) and kiosk.is_list(p_signature, v_count, false)
      and kiosk.is_list(p_box, v_count, true) and kiosk.is_list(p_key, v_count, true)) is not true then
    raise exception using errcode = 'KS010', message = 'A batch has at least one entry, each with its signature.';
  end if;
  select greatest((select c.head_seq from kiosk.chain c where c.id = p_chain),
    (select max(w.seq) from kiosk.pending w where w.chain = p_chain), 0) into v_head;
  select bool_and((o.fits and o.chain = p_chain::text and o.seq <= v_head + o.n) is true)
      and count(distinct o.seq - o.n) = 1 and count(*) = v_count into v_fits
    from kiosk.opened(kiosk.packed(p_station.id), p_body, p_signature, p_box, p_key) o;
  if v_fits is not true then
    raise exception using errcode = 'KS013', message = 'An entry is not of this chain and station, or cannot be read.';
  end if;
  insert into kiosk.pending (station, chain, seq, id, subject, kind, body, hash, signature, box, key)
    select p_station.no, p_chain, o.seq, o.id::uuid, o.subject, o.kind, o.body, o.hash, o.signature, o.box, o.key
      from kiosk.opened(kiosk.packed(p_station.id), p_body, p_signature, p_box, p_key) o
      where o.seq > v_head order by o.n;
  perform pg_notify(p_station.channel, 'pending');
  return (select greatest(max(w.seq), v_head) from kiosk.pending w where w.chain = p_chain);
end $$;

-- While a restored station recovers, its devices offer whatever it has lost, also each other's entries.
create function kiosk.open_recovery(p_station text, p_until timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
begin
  update kiosk.station s set recovery_until = p_until where s.no = v_station.no;
end $$;

create function kiosk.close_recovery(p_station text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
begin
  update kiosk.station s set recovery_until = null where s.no = v_station.no;
end $$;

-- What a restored station had erased before it was set back; only while it recovers, and no legal hold. A
-- device in a public room could erase what it likes with this, and is let go on without effect.
create function kiosk.erase_again(p_subjects text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
  v_station kiosk.station;
begin
  select * into v_station from kiosk.station s where s.no = v_me.station for no key update;
  if (v_station.recovery_until > now()) is not true then
    raise exception using errcode = 'KS021', message = 'Nothing is being recovered here.';
  end if;
  if (v_me.kind in ('staff', 'relay')) is true then
    perform kiosk.erase(v_station.no, array(select s from unnest(p_subjects) s where s is not null and not exists (
      select from kiosk.hold h where h.station = v_station.no and h.subject = s)));
  end if;
end $$;

-- Where a new device begins: the end of the last batch that is 30 days old and that the worker has read.
create function kiosk.open_start(out gseq bigint, out ghash bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station int := kiosk.my_station();
begin
  select e.gseq, e.ghash into gseq, ghash from kiosk.entry e
    where e.station = v_station and e.ghash is not null and e.received_at < now() - interval '30 days'
      and e.gseq <= (select p.gseq from report.progress p where p.station = v_station)
    order by e.gseq desc limit 1;
  if not found then
    gseq := 0;
    ghash := '';
  end if;
end $$;

-- What a new device needs of before: whatever is open, and whatever the reporting tables do not know.
create function kiosk.open_subjects(p_before bigint) returns setof text
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

-- A device can set its own time-outs; whoever keeps the centre ends what takes longer all the same, and for
-- a day it is remembered whose that was.
create function kiosk.end_overstaying(p_longest interval default '60 seconds') returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kiosk.overstay o where o.ended_at < clock_timestamp() - interval '1 day';
  with ended as (
    select d.station, d.id, pg_terminate_backend(a.pid) as is_ended from pg_stat_activity a
      join kiosk.device d on d.role = a.usename
      where a.datname = current_database() and (a.state = 'active' and a.query_start < clock_timestamp() - p_longest
        or a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - p_longest)
  ), kept as (
    insert into kiosk.overstay (station, device) select e.station, e.id from ended e where e.is_ended returning 1
  )
  select count(*)::int from kept
$$;

revoke execute on all functions in schema kiosk from public;
grant execute on function kiosk.me, kiosk.my_station, kiosk.my_family, kiosk.is_mine_to_number, kiosk.greet,
  kiosk.push, kiosk.carry, kiosk.erase_again, kiosk.open_start, kiosk.open_subjects to kiosk_device;
grant execute on function kiosk.add_station, kiosk.admit, kiosk.dismiss, kiosk.originate, kiosk.bring,
  kiosk.open_recovery, kiosk.close_recovery, kiosk.end_overstaying to kiosk_keeper;

reset role;
