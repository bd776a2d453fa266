-- Who may connect, and that nobody makes tables or schemas of his own. PostgreSQL does not copy it with a
-- template, so that a copied database runs this again.

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to kiosk_owner, kiosk_device, kiosk_keeper, kiosk_reader',
    current_database());
end $$;
