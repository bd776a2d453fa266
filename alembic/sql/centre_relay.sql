-- A station's relay: whom the centre lets in, so that one certificate works at both; and when it numbers.

set role kiosk_owner;

-- At the centre, for a station's relay: who else is let in there, and under which login.
create function kiosk.station_devices()
returns table (id text, kind text, public_key bytea, role text, enrolled_by text, is_revoked boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
begin
  if (v_me.kind = 'relay') is not true then
    raise exception using errcode = 'KS022', message = 'Only a relay is told who else is let in.';
  end if;
  return query select d.id, d.kind, d.public_key, d.role::text, d.enrolled_by, d.revoked_at is not null
    from kiosk.device d where d.station = v_me.station and d.id <> v_me.device order by d.id;
end $$;

-- At the relay: lets in whom the centre lets in, and nobody else any more. Answers how many have changed.
create function kiosk.mirror_devices(p_station text, p_id text[], p_kind text[], p_public_key bytea[],
  p_role text[], p_enrolled_by text[], p_is_revoked boolean[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
  v_was kiosk.device;
  v_now record;
  v_changed int := 0;
begin
  for v_now in
    select * from unnest(p_id, p_kind, p_public_key, p_role, p_enrolled_by, p_is_revoked)
      as given (id, kind, public_key, role, enrolled_by, is_revoked)
  loop
    if (v_now.role ~ '^kiosk_[0-9a-f]{32}$') is not true then
      raise exception using errcode = 'KS013', message = format('“%s” is no login of a device.', v_now.role);
    end if;
    select * into v_was from kiosk.device d where d.station = v_station.no and d.id = v_now.id;
    continue when (v_was.role::text, v_was.kind, v_was.public_key, v_was.revoked_at is not null)
      is not distinct from (v_now.role, v_now.kind, v_now.public_key, v_now.is_revoked);
    v_changed := v_changed + 1;
    if v_was.role is not null and (v_now.is_revoked or v_was.role::text <> v_now.role) then
      perform kiosk.dismiss(p_station, v_now.id);
    end if;
    if v_was.role::text <> v_now.role then
      execute format('drop role if exists %I', v_was.role);
    end if;
    if not v_now.is_revoked and not exists (select from pg_roles r where r.rolname = v_now.role) then
      perform kiosk.make_login(v_now.role::name);
    end if;
    insert into kiosk.device (station, id, kind, public_key, role, enrolled_by, revoked_at)
      values (v_station.no, v_now.id, v_now.kind, v_now.public_key, v_now.role, v_now.enrolled_by,
        case when v_now.is_revoked then now() end)
      on conflict (station, id) do update set kind = excluded.kind, public_key = excluded.public_key,
        role = excluded.role, enrolled_by = excluded.enrolled_by, revoked_at = excluded.revoked_at;
  end loop;
  return v_changed;
end $$;

-- At the relay: it numbers from here on. It has all that was numbered before, up to the hand-over to it,
-- which is the last one there is.
create function kiosk.begin_numbering(p_station text, p_gseq bigint, p_ghash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
  v_me text := (select name from kiosk.site);
  v_last bytea;
begin
  select e.body into v_last from kiosk.entry e
    where e.station = v_station.no and e.kind = 'station.handed_over' order by e.gseq desc limit 1;
  if (v_station.gseq, v_station.ghash) is distinct from (p_gseq, p_ghash)
      or coalesce(position('\x91'::bytea || kiosk.packed(v_me) in v_last), 0) = 0 then
    raise exception using errcode = 'KS002',
      message = format('The entries of %s have not been handed over to %s, or some are missing here.', p_station, v_me);
  end if;
  update kiosk.station s set sequencer = v_me where s.no = v_station.no;
  perform pg_notify(v_station.channel, 'numbers here');
end $$;

-- At the relay: its own entries, numbered at once; `p_to` is whom the last of them hands the numbering over to.
create function kiosk.speak(p_station text, p_chain uuid, p_body bytea[], p_signature bytea[],
  p_to text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
  v_me text := (select name from kiosk.site);
  v_none bytea[] := array_fill(null::bytea, array[coalesce(cardinality(p_body), 0)]);
  v_taken record;
begin
  perform kiosk.refuse_unless_numbered_here(v_station);
  select * into v_taken
    from kiosk.take(v_station, v_me, 'centre', p_chain, p_body, p_signature, v_none, v_none);
  perform kiosk.pass_on(v_station.no, v_taken.first_gseq, v_taken.last_gseq, p_to);
  return v_taken.last_gseq;
end $$;

-- At the relay, after its database was set back: nothing is numbered here until begin_numbering.
create function kiosk.stand_back(p_station text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_station kiosk.station := kiosk.locked_station(p_station);
begin
  if v_station.sequencer = (select name from kiosk.site) then
    update kiosk.station s set sequencer = 'nobody' where s.no = v_station.no;
  end if;
end $$;

revoke execute on function kiosk.station_devices, kiosk.mirror_devices, kiosk.begin_numbering, kiosk.speak, kiosk.stand_back
  from public;
grant execute on function kiosk.station_devices to kiosk_device;
grant execute on function kiosk.mirror_devices, kiosk.begin_numbering, kiosk.speak, kiosk.stand_back to kiosk_keeper;

reset role;
