-- Keys: when one was last used, and from which networks it is taken. Quotas: how many reports an organisation may
-- hand over with its keys in a day, and how many it has.

alter table api_key add column last_used_at timestamptz;
-- CIDR blocks; empty: from anywhere
alter table api_key add column networks text[] not null default '{}';
alter table api_key add column made_at timestamptz not null default now();
grant update (last_used_at) on api_key to tocsin_auth;
-- A key that another takes the place of ends earlier than it would have.
grant update (expires_at) on api_key to tocsin_registrar;

-- Set by the secretariat; without a row the usual number holds (packages/domain/src/admission/quota.ts).
create table quota (
  organisation uuid primary key references organisation (id),
  reports_per_day int not null check (reports_per_day >= 0)
);
-- Counted here and not in a process: several servers count together. Days are those of UTC.
create table quota_day (
  organisation uuid not null references organisation (id),
  day date not null,
  used int not null check (used >= 0),
  primary key (organisation, day)
);

do $$
declare t text;
begin
  foreach t in array array['quota', 'quota_day'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
    execute format('create policy auth on %I for all to tocsin_auth using (true) with check (true)', t);
    execute format('create policy registrar on %I for select to tocsin_registrar
      using (organisation = (select tocsin_viewer()) or (select tocsin_kind()) = ''secretariat'')', t);
  end loop;
end $$;

grant select on quota to tocsin_auth;
grant select, insert, update on quota_day to tocsin_auth;
grant select, insert, update on quota to tocsin_registrar;
grant select on quota_day to tocsin_registrar;
create policy registrar_sets on quota for insert to tocsin_registrar
  with check ((select tocsin_kind()) = 'secretariat');
create policy registrar_changes on quota for update to tocsin_registrar
  using ((select tocsin_kind()) = 'secretariat') with check ((select tocsin_kind()) = 'secretariat');
grant select (day), delete on quota_day to tocsin_eraser;
create policy eraser on quota_day for all to tocsin_eraser using (true) with check (true);

-- The test organisation of a company, opened by its own administrator. What it files reaches no officer.
create table test_twin (
  organisation uuid primary key references organisation (id),
  twin uuid not null unique references organisation (id),
  check (organisation <> twin)
);
alter table test_twin enable row level security;
alter table test_twin force row level security;
grant select, insert on test_twin to tocsin_registrar;
-- Whose twin it is: a company that is shut out is shut out with it.
grant select on test_twin to tocsin_auth;
create policy auth on test_twin for select to tocsin_auth using (true);
create policy registrar on test_twin for all to tocsin_registrar
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
do $$ begin
  execute format('create policy archive on test_twin for select to %I using (true)', current_user);
end $$;

create policy registrar_twin on organisation for select to tocsin_registrar
  using (id in (select twin from test_twin));
create policy registrar_opens_twin on organisation for insert to tocsin_registrar
  with check ((select tocsin_kind()) = 'company' and kind = 'company' and test and standing = 'active');
create policy registrar_opens_twin on viewer for insert to tocsin_registrar
  with check (id = organisation and membership is null and id in (select twin from test_twin));
create policy registrar_twin on client for all to tocsin_registrar
  using (organisation in (select twin from test_twin)) with check (organisation in (select twin from test_twin));
