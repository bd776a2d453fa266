-- Nobody but us writes functions here, and nobody fills the disk or holds locks but through our functions.

do $$
declare
  v_function record;
begin
  revoke create on schema public from public;
  revoke usage on language plpgsql, sql from public;
  grant usage on language plpgsql, sql to kiosk_owner;
  -- Large objects fill a disk; advisory locks are how several workers share the stations.
  for v_function in
    select oid::regprocedure as name, proname ~ 'advisory' as is_lock from pg_proc
      where pronamespace = 'pg_catalog'::regnamespace
        and (proname ~ '^lo_' or proname in ('loread', 'lowrite') or proname ~ '^pg_(try_)?advisory')
  loop
    execute format('revoke execute on function %s from public', v_function.name);
    if v_function.is_lock then
      execute format('grant execute on function %s to kiosk_keeper', v_function.name);
    end if;
  end loop;
end $$;
