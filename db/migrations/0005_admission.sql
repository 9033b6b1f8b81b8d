-- Who is let in, by whom. The registrar adds organisations, members and keys, and changes whether they may act;
-- it reads no incident, no report and no view, and of history only what happened to organisations.

-- A proposal, until another person decides it. What it says of a person leaves with the decision.
create table admission (
  id uuid primary key,
  -- where the person is to act: an organisation that is there, or the id that the new one will have
  organisation uuid not null,
  newcomer jsonb,
  member uuid not null,
  name text,
  email text,
  duties text[] not null,
  reason text not null,
  proposed_for uuid not null references organisation (id),
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decided_by uuid,
  decided_at timestamptz,
  admitted boolean,
  check ((decided_by is null) = (admitted is null)),
  check (not coalesce(admitted, false) or decided_by <> proposed_by),
  check (decided_by is null or (name is null and email is null))
);
alter table admission enable row level security;
alter table admission force row level security;

grant usage on schema public to tocsin_registrar;
grant execute on function tocsin_viewer(), tocsin_member(), tocsin_kind() to tocsin_registrar;
grant select, insert on organisation, membership, client, api_key, admission to tocsin_registrar;
grant insert on viewer, event, event_field to tocsin_registrar;
grant update (standing) on organisation, membership to tocsin_registrar;
grant update (revoked_at) on api_key to tocsin_registrar;
grant update (name, email, decided_by, decided_at, admitted) on admission to tocsin_registrar;
grant select on event, event_field to tocsin_registrar;

-- An organisation's own administrator sees and changes its own; the secretariat, organisations too.
create policy registrar on organisation for select to tocsin_registrar
  using (id = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat');
create policy registrar_admits on organisation for insert to tocsin_registrar
  with check ((select tocsin_kind()) = 'secretariat' and kind <> 'secretariat');
-- Its own row too, for the lock that keeps its stream in order; whether it may act, only the secretariat changes.
create policy registrar_suspends on organisation for update to tocsin_registrar
  using (id = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat')
  with check ((select tocsin_kind()) = 'secretariat' and id <> (select tocsin_viewer()));
create policy registrar on viewer for insert to tocsin_registrar
  with check ((select tocsin_kind()) = 'secretariat' and id = organisation and membership is null);
create policy registrar on membership for select to tocsin_registrar
  using (organisation = (select tocsin_viewer()));
create policy registrar_admits on membership for insert to tocsin_registrar
  with check (organisation = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat');
create policy registrar_suspends on membership for update to tocsin_registrar
  using (organisation = (select tocsin_viewer()) and id <> (select tocsin_member()));
create policy registrar on client for all to tocsin_registrar
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
create policy registrar on api_key for all to tocsin_registrar
  using (client in (select id from client)) with check (client in (select id from client));
create policy registrar on admission for all to tocsin_registrar
  using (proposed_for = (select tocsin_viewer()))
  with check (proposed_for = (select tocsin_viewer()) and tocsin_member() in (proposed_by, decided_by));
create policy registrar on event for select to tocsin_registrar using (
  stream_kind = 'organisation' and (stream_id = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat'));
create policy registrar_appends on event for insert to tocsin_registrar with check (
  stream_kind = 'organisation' and organisation = (select tocsin_viewer()) and member = (select tocsin_member())
  and (stream_id = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat'));
-- Of other organisations the secretariat sees where their streams end, and what it did to them itself.
create policy registrar on event_field for select to tocsin_registrar
  using (exists (select from event where event.id = event_field.event
    and (select tocsin_viewer()) in (event.stream_id, event.organisation)));
create policy registrar_appends on event_field for insert to tocsin_registrar
  with check (exists (select from event where event.id = event_field.event));

-- The account that a membership names is made with it, or neither is. Nothing of an account can be read here.
grant usage on schema auth to tocsin_registrar;
grant insert (id, name, email, "emailVerified") on auth."user" to tocsin_registrar;

-- From the owner's address a secretariat is founded, and says so in its history.
do $$
begin
  execute format('create policy founding on event for insert to %I with check (stream_kind = ''organisation'' and verb = ''organisation.founded'')', current_user);
  execute format('create policy founding on event_field for insert to %I with check (true)', current_user);
end $$;

-- Oversight reads who was let in, and who was proposed.
grant select (id, organisation, newcomer, member, duties, reason, proposed_for, proposed_by, proposed_at, decided_by, decided_at, admitted)
  on admission to tocsin_auditor;
create policy auditor on admission for select to tocsin_auditor using (true);
