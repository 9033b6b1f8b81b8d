-- What a person pressed is done once for its key, whichever door it goes through. Of a key that was used before, what
-- was kept of the first act is read under its lock, and may be replaced: a key that nobody saw has a successor.
do $$
declare r text;
begin
  foreach r in array array['tocsin_reader', 'tocsin_registrar'] loop
    execute format('grant select, insert on idempotency to %I', r);
    execute format('create policy %I on idempotency for all to %I
      using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()))',
      replace(r, 'tocsin_', ''), r);
  end loop;
end $$;
grant update (result) on idempotency to tocsin_reader, tocsin_registrar, tocsin_actor;
