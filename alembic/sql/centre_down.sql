-- Everything but the migrations' own table and the roles, which belong to the whole server.

drop schema report cascade;
do $$
declare
  v_thing record;
begin
  for v_thing in
    select format('drop function %s cascade', p.oid::regprocedure) as away, 1 as turn from pg_proc p
      where p.pronamespace = 'kiosk'::regnamespace
    union all
    select format('drop table kiosk.%I cascade', t.tablename), 2 from pg_tables t
      where t.schemaname = 'kiosk' and t.tablename <> 'alembic_version'
    order by turn
  loop
    execute v_thing.away;
  end loop;
end $$;
