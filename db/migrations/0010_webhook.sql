-- Webhooks: where a company is told that something of its own changed. What is delivered holds ids alone.

create table webhook (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  address text not null check (length(address) <= 1000),
  kinds text[] not null check (cardinality(kinds) > 0),
  -- encrypted under the keyring with the row's id bound in; the former one signs too until its time is over
  secret bytea not null,
  secret_key_id text not null,
  former bytea,
  former_key_id text,
  former_until timestamptz,
  -- up to which number of the company's own stream there are deliveries: what makes that nothing is missed
  told bigint not null check (told >= 0),
  standing text not null default 'active' check (standing in ('active', 'paused')),
  paused_because text check (paused_because in ('person', 'gone', 'failing', 'restored')),
  paused_at timestamptz,
  -- failures since the last success, of whatever message
  failures int not null default 0,
  failing_since timestamptz,
  resting_until timestamptz,
  made_at timestamptz not null default now(),
  check ((standing = 'paused') = (paused_because is not null and paused_at is not null)),
  check ((former is null) = (former_until is null) and (former is null) = (former_key_id is null))
);
create index webhook_organisation on webhook (organisation);

-- One message to one webhook. Its id travels with it and stays the same over all tries.
create table delivery (
  id uuid primary key,
  webhook uuid not null references webhook (id) on delete cascade,
  -- its place in the company's stream; null for a test
  m bigint,
  type text not null,
  subject uuid not null,
  -- of what happened, as text: these bytes are signed, and the same at every try
  at text not null,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'delivered', 'given_up')),
  -- its place in the schedule; null where nothing more happens by itself
  step int not null default 0,
  next_at timestamptz,
  attempts int not null default 0,
  -- whose it is to try now: ends by the clock, so that a process that died holds nothing
  claim uuid,
  claimed_until timestamptz,
  -- who asked for the next try, where a person or a key did
  asked_by uuid,
  made_at timestamptz not null default now(),
  unique (webhook, m, type),
  check ((outcome = 'waiting') = (next_at is not null))
);
create index delivery_due on delivery (webhook, next_at) where next_at is not null;
create index delivery_newest on delivery (webhook, made_at desc);

create table delivery_attempt (
  delivery uuid not null references delivery (id) on delete cascade,
  n int not null,
  at timestamptz not null,
  took_ms int not null,
  status int,
  fault text,
  asked_by uuid,
  primary key (delivery, n)
);

do $$
declare t text;
begin
  foreach t in array array['webhook', 'delivery', 'delivery_attempt'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
  end loop;
  -- A restored installation tells nobody anything until somebody looked.
  execute format('create policy restoring on webhook for update to %I using (true) with check (true)', current_user);
end $$;

-- registrar: a company's own webhooks and their log. A message is put there by hand only to test, or to be sent again.
grant select, insert, delete on webhook to tocsin_registrar;
grant update (address, kinds, secret, secret_key_id, former, former_key_id, former_until, standing, paused_because, paused_at,
  failures, failing_since, resting_until) on webhook to tocsin_registrar;
grant select, insert on delivery to tocsin_registrar;
grant update (outcome, step, next_at, asked_by) on delivery to tocsin_registrar;
grant select on delivery_attempt, viewer_head to tocsin_registrar;
create policy registrar on webhook for all to tocsin_registrar
  using (organisation = (select tocsin_viewer()))
  with check (organisation = (select tocsin_viewer()) and (select tocsin_kind()) = 'company');
create policy registrar on delivery for select to tocsin_registrar using (webhook in (select id from webhook));
create policy registrar_tests on delivery for insert to tocsin_registrar
  with check (webhook in (select id from webhook) and m is null);
create policy registrar_sends_again on delivery for update to tocsin_registrar
  using (webhook in (select id from webhook)) with check (webhook in (select id from webhook));
create policy registrar on delivery_attempt for select to tocsin_registrar
  using (exists (select from delivery d where d.id = delivery_attempt.delivery));
create policy registrar on viewer_head for select to tocsin_registrar using (viewer = (select tocsin_viewer()));

-- courier: what a company has to be told, one company at a time and only where it has a webhook; and the deliveries.
grant usage on schema public to tocsin_courier;
grant execute on function tocsin_viewer() to tocsin_courier;
grant select (id, standing) on organisation to tocsin_courier;
grant select (viewer, m, event, subject_kind, subject) on viewer_event to tocsin_courier;
grant select on viewer_head, report_view to tocsin_courier;
grant select (id, at) on event to tocsin_courier;
grant select on webhook to tocsin_courier;
grant update (told, standing, paused_because, paused_at, failures, failing_since, resting_until) on webhook to tocsin_courier;
grant select, insert, delete on delivery to tocsin_courier;
grant update (outcome, step, next_at, attempts, claim, claimed_until, asked_by) on delivery to tocsin_courier;
grant select, insert on delivery_attempt to tocsin_courier;
create policy courier on organisation for select to tocsin_courier using (true);
create policy courier on viewer_event for select to tocsin_courier using (viewer = (select tocsin_viewer()));
create policy courier on viewer_head for select to tocsin_courier using (true);
create policy courier on report_view for select to tocsin_courier
  using (viewer = (select tocsin_viewer()) and exists (select from webhook w where w.organisation = (select tocsin_viewer())));
create policy courier on event for select to tocsin_courier using (true);
create policy courier on webhook for all to tocsin_courier using (true) with check (true);
create policy courier on delivery for all to tocsin_courier using (true) with check (true);
create policy courier on delivery_attempt for all to tocsin_courier using (true) with check (true);
