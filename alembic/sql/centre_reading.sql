-- Who reads what. A device reads its own station; a public one (touch, board) opens no personal part but
-- those of appointments. The device is who has logged in, never what somebody says.

set role kiosk_owner;

create function kiosk.me(out station int, out device text, out kind text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  select d.station, d.id, d.kind into station, device, kind
    from kiosk.device d where d.role = session_user and d.revoked_at is null;
  if not found then
    raise exception using errcode = 'KS001',
      message = 'The centre does not know this device, or takes nothing from it any more.';
  end if;
end $$;

create function kiosk.my_station() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as 'select station from kiosk.me()';

-- What the boxes and keys that this device may read are about: everything, or appointments.
create function kiosk.my_family() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$select case when kind = 'public' then 'appointment/' else '' end from kiosk.me()$$;

create function kiosk.is_mine_to_number(p_station int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
  'select s.sequencer = m.device from kiosk.me() m join kiosk.station s on s.no = p_station and s.no = m.station';

alter table kiosk.entry enable row level security;
alter table kiosk.pending enable row level security;
alter table kiosk.chain enable row level security;
alter table kiosk.personal enable row level security;
alter table kiosk.subject_key enable row level security;

-- A function in a policy is called for every row unless it stands in a sub-select.
create policy device_reads on kiosk.entry for select to kiosk_device
  using (station = (select kiosk.my_station()));
create policy device_reads on kiosk.chain for select to kiosk_device
  using (station = (select kiosk.my_station()));
create policy device_reads on kiosk.personal for select to kiosk_device
  using (station = (select kiosk.my_station()) and starts_with(subject, (select kiosk.my_family())));
create policy device_reads on kiosk.subject_key for select to kiosk_device
  using (station = (select kiosk.my_station()) and starts_with(subject, (select kiosk.my_family())));
create policy sequencer_reads on kiosk.pending for select to kiosk_device
  using (station = (select kiosk.my_station())
    and (select kiosk.is_mine_to_number((select kiosk.my_station()))));

create policy keeper_reads on kiosk.entry for select to kiosk_keeper using (true);
create policy keeper_reads on kiosk.chain for select to kiosk_keeper using (true);
create policy keeper_reads on kiosk.personal for select to kiosk_keeper using (true);
create policy keeper_reads on kiosk.subject_key for select to kiosk_keeper using (true);
create policy keeper_reads on kiosk.pending for select to kiosk_keeper using (true);

grant usage on schema kiosk to kiosk_device, kiosk_keeper;
grant select on kiosk.entry, kiosk.chain, kiosk.personal, kiosk.subject_key, kiosk.pending to kiosk_device;
grant select on kiosk.site, kiosk.station, kiosk.device, kiosk.chain, kiosk.entry, kiosk.pending, kiosk.personal,
  kiosk.subject_key, kiosk.erased, kiosk.hold, kiosk.overstay to kiosk_keeper;

-- A greeting: how the station stands; the device is marked as seen.
create function kiosk.greet(p_program text, p_offset_ms bigint, p_waiting bigint, p_protocol int,
  out oldest_protocol int, out newest_protocol int, out station text, out gseq bigint, out ghash bytea,
  out sequencer text, out numbers_here boolean, out is_recovering boolean, out now_ms bigint, out channel text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_me record := kiosk.me();
begin
  update kiosk.device d set seen_at = clock_timestamp(), program = left(p_program, 100), protocol = p_protocol,
      offset_ms = p_offset_ms, waiting = p_waiting
    where d.station = v_me.station and d.id = v_me.device;
  select site.oldest_protocol, site.newest_protocol, s.id, s.gseq, s.ghash, s.sequencer,
      s.sequencer = site.name, coalesce(s.recovery_until > now(), false),
      (extract(epoch from clock_timestamp()) * 1000)::bigint, s.channel
    into oldest_protocol, newest_protocol, station, gseq, ghash, sequencer, numbers_here, is_recovering,
      now_ms, channel
    from kiosk.station s, kiosk.site where s.no = v_me.station;
end $$;

reset role;
