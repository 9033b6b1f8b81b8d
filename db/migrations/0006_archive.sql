-- A backup is taken over the owner's address and reads every row. Who owns the tables could take their row
-- security away at any time; with this he need not, and it stays forced for everybody. The backup itself
-- refuses, by name, a table that it could not read whole.
do $$
declare t text;
begin
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
  end loop;
end $$;
