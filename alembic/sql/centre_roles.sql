-- Roles belong to the whole PostgreSQL server: another database of ours may have made them already.

do $$
declare
  v_role text;
begin
  foreach v_role in array array['kiosk_owner', 'kiosk_device', 'kiosk_keeper', 'kiosk_reader'] loop
    if not exists (select from pg_roles where rolname = v_role) then
      execute format('create role %I nologin', v_role);
    end if;
  end loop;
end $$;

-- The owner makes the devices' logins, sees their sessions and ends them.
alter role kiosk_owner createrole;
grant kiosk_device to kiosk_owner with admin option;
grant pg_signal_backend, pg_read_all_stats to kiosk_owner;
