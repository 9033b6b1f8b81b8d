-- How an organisation screens: how much it looks at, and whether it may take a compiled edition home.

-- How many alerts in 10,000 listings an organisation wants to look at, and the threshold that keeps to it.
-- `listings` is how many of its own it was counted on; 0: on ordinary listings.
create table review_budget (
  organisation uuid primary key references organisation (id),
  alerts int not null check (alerts between 0 and 10000),
  threshold double precision not null check (threshold > 0 and threshold < 1),
  listings int not null check (listings >= 0),
  set_at timestamptz not null default now()
);

-- Companies that the secretariat vetted: they alone are given compiled editions.
create table vetted (
  organisation uuid primary key references organisation (id),
  since timestamptz not null default now()
);

do $$
declare t text;
begin
  foreach t in array array['review_budget', 'vetted'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
    execute format('create policy auth on %I for select to tocsin_auth using (true)', t);
    execute format('create policy auditor on %I for select to tocsin_auditor using (true)', t);
  end loop;
end $$;
grant select on review_budget, vetted to tocsin_auth, tocsin_auditor, tocsin_registrar;
grant insert, update, delete on review_budget to tocsin_registrar;
grant insert, delete on vetted to tocsin_registrar;

-- Its budget an organisation sets itself; whether it is vetted, the secretariat says of others.
create policy registrar on review_budget for all to tocsin_registrar
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
create policy registrar on vetted for select to tocsin_registrar
  using (organisation = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat');
create policy registrar_vets on vetted for insert to tocsin_registrar
  with check ((select tocsin_kind()) = 'secretariat' and organisation <> (select tocsin_viewer()));
create policy registrar_ends on vetted for delete to tocsin_registrar
  using ((select tocsin_kind()) = 'secretariat');

-- What is noticed of an organisation's use of the list, the secretariat reads; counts and digests stand there, no text.
create policy secretariat_reads_notices on event_field for select to tocsin_registrar
  using ((select tocsin_kind()) = 'secretariat' and exists (select from event
    where event.id = event_field.event and event.verb in ('organisation.probing_noticed', 'organisation.bundle_taken')));

-- Who took a compiled edition stands among those who looked.
grant insert on access_record to tocsin_registrar;
create policy registrar_keeps on access_record for insert to tocsin_registrar
  with check (organisation = (select tocsin_viewer()) and member = (select tocsin_member()));
