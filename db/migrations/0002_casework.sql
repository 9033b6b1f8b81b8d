-- The spine: who takes part, what happened, what rules read, what each viewer sees.
-- Rows that a role may not read do not exist for it. Every table has row security, forced; `reader` sees its
-- viewer's rows by a plain equality. Settings are made by the door, inside the transaction.

create function tocsin_viewer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('tocsin.viewer', true), '')::uuid $$;
create function tocsin_member() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('tocsin.member', true), '')::uuid $$;
create function tocsin_kind() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('tocsin.kind', true), '') $$;

grant execute on function tocsin_viewer(), tocsin_member(), tocsin_kind() to
  tocsin_reader, tocsin_actor, tocsin_auditor, tocsin_sequencer, tocsin_eraser;
grant usage on schema public to tocsin_auth;

-- Who takes part -------------------------------------------------------------------------------------------

create table organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('company', 'authority', 'secretariat', 'oversight')),
  country text check (country ~ '^[A-Z]{2}$'),
  sector text,
  agency text,
  standing text not null default 'active' check (standing in ('active', 'suspended')),
  -- of a test organisation nothing reaches an officer
  test boolean not null default false
);

-- A viewer is an organisation today; `membership` is for labels that name people.
create table viewer (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  membership uuid
);

-- `id` is the pseudonym that stands in the ledger; the row can go, the pseudonym stays.
create table membership (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  user_id uuid not null,
  name text not null,
  duties text[] not null,
  standing text not null default 'active' check (standing in ('active', 'suspended')),
  language text not null default 'en',
  unique (user_id)
);

-- An integration of an organisation; its keys rotate, it stays.
create table client (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  name text not null
);

create table api_key (
  id text primary key,
  client uuid not null references client (id),
  hash bytea not null,
  scopes text[] not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

-- Only in a database that was seeded as a demo; without the row no demo door opens.
create table demo (
  id int primary key check (id = 1),
  seeded_at timestamptz not null,
  people jsonb not null
);

-- What happened ----------------------------------------------------------------------------------------------

-- Append only. `at` is text because these are the bytes that were hashed. `idx` is the place in the ledger,
-- given after commit by the sequencer, which alone may write it.
create table event (
  id uuid primary key,
  stream_kind text not null check (stream_kind in ('report', 'incident', 'organisation', 'edition', 'operation', 'preservation')),
  stream_id uuid not null,
  n int not null check (n > 0),
  v int not null,
  at text not null,
  organisation uuid not null,
  member uuid not null,
  verb text not null,
  label text not null,
  header_salts bytea not null check (octet_length(header_salts) = 256),
  commitments bytea not null check (octet_length(commitments) = 1024),
  leaf bytea not null check (octet_length(leaf) between 1 and 16384),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  recv_seq bigint generated always as identity,
  idx bigint unique,
  unique (stream_kind, stream_id, n)
);
create index event_unplaced on event (recv_seq) where idx is null;

-- The only durable home of a value; erasing it takes the salt with it, and the commitment says nothing more.
create table event_field (
  event uuid not null references event (id),
  field text not null,
  form text not null check (form in ('text', 'json')),
  salt bytea not null check (octet_length(salt) = 32),
  value bytea not null,
  primary key (event, field)
);

-- What identifies a person, each encrypted under the keyring with its own id as associated data.
create table identity (
  id uuid primary key,
  report uuid not null,
  event uuid not null references event (id),
  field text not null,
  kind text not null,
  salt bytea not null check (octet_length(salt) = 32),
  ct bytea not null,
  key_id text not null,
  retain_until timestamptz not null
);
create index identity_of_report on identity (report);

-- What rules read ----------------------------------------------------------------------------------------------

create table report (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  n int not null,
  shape int not null,
  body jsonb not null,
  -- keyed fingerprints of what the company calls it and of what it handed over
  external_reference bytea,
  payload jsonb,
  unique (organisation, external_reference)
);

create table incident (
  id uuid primary key,
  n int not null,
  shape int not null,
  body jsonb not null
);

create table report_incident (
  report uuid not null references report (id),
  incident uuid not null references incident (id),
  primary key (report)
);
create index report_incident_incident on report_incident (incident);

-- What each viewer sees ------------------------------------------------------------------------------------------

-- `band`, `due_at` and `closed` order the queue; they are read from `body` when the row is written.
create table incident_view (
  viewer uuid not null references viewer (id),
  incident uuid not null references incident (id),
  rev int not null,
  shape int not null,
  body jsonb not null,
  band int not null,
  due_at text,
  closed boolean not null,
  changed_at text not null,
  primary key (viewer, incident)
);
create index incident_view_queue on incident_view (viewer, closed, band, due_at);

create table report_view (
  viewer uuid not null references viewer (id),
  report uuid not null references report (id),
  rev int not null,
  shape int not null,
  body jsonb not null,
  filed_at text not null,
  primary key (viewer, report)
);
create index report_view_newest on report_view (viewer, filed_at desc);

-- An identity that a viewer opened: by whom, why, until when. Ends with the party's sight and by the clock.
create table identity_view (
  viewer uuid not null references viewer (id),
  identity uuid not null references identity (id) on delete cascade,
  incident uuid not null references incident (id),
  member uuid not null,
  reason text not null,
  until timestamptz not null,
  primary key (viewer, identity)
);
create index identity_view_incident on identity_view (incident, viewer);

-- A file that a viewer may open: for good where it shows nobody, else as long as it was revealed.
create table evidence_view (
  viewer uuid not null references viewer (id),
  evidence uuid not null,
  incident uuid not null references incident (id),
  until timestamptz,
  primary key (viewer, evidence)
);
create index evidence_view_incident on evidence_view (incident, viewer);

-- A hint that one viewer's row changed, written with the change; `m` is its number in the viewer's own stream.
create table viewer_event (
  id uuid primary key,
  viewer uuid not null references viewer (id),
  event uuid not null references event (id),
  subject_kind text not null check (subject_kind in ('incident', 'report')),
  subject uuid not null,
  what text not null check (what in ('changed', 'withdrawn')),
  m bigint,
  unique (viewer, m)
);
create index viewer_event_unplaced on viewer_event (event) where m is null;

create table viewer_head (viewer uuid primary key references viewer (id), m bigint not null);
create table head (id int primary key check (id = 1), size bigint not null);
insert into head values (1, 0);

-- Rows that are not events ------------------------------------------------------------------------------------------

-- Sealed bytes lie on disk under (organisation, id). Named by a draft until filed, then by its report.
create table evidence (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  member uuid not null,
  draft uuid,
  report uuid,
  sha256 text not null,
  size_bytes bigint not null,
  media_type text not null,
  name text not null,
  key_id text not null,
  sealed_at text not null,
  created_at timestamptz not null default now()
);

-- The page chooses the id, so it is one only beside its member: another's is as free as any.
create table draft (
  id uuid not null,
  organisation uuid not null references organisation (id),
  member uuid not null,
  revision int not null,
  ct bytea not null,
  key_id text not null,
  saved_at timestamptz not null,
  primary key (member, id)
);

-- Who works on it now, on the database's clock; it ends without a writer. One for each agency.
create table lease (
  organisation uuid not null references organisation (id),
  incident uuid not null references incident (id),
  member uuid not null,
  until timestamptz not null,
  primary key (organisation, incident)
);

-- A replay rebuilds its answer from `result` under the caller's present sight.
create table idempotency (
  organisation uuid not null references organisation (id),
  caller uuid not null,
  operation text not null,
  key text not null,
  fingerprint bytea not null,
  result jsonb not null,
  at timestamptz not null default now(),
  primary key (organisation, caller, operation, key)
);

-- Who looked. The one effect that a query has.
create table access_record (
  id uuid primary key,
  organisation uuid not null,
  member uuid not null,
  subject_kind text not null,
  subject uuid not null,
  act text not null,
  at timestamptz not null default now()
);
create index access_record_subject on access_record (subject, at);

-- Asked for by one person, done by another.
create table erasure (
  id uuid primary key,
  report uuid not null references report (id),
  fields text[] not null,
  identities boolean not null,
  basis text not null,
  requested_by uuid not null,
  requested_at timestamptz not null default now(),
  approved_by uuid,
  approved_at timestamptz,
  check (approved_by is distinct from requested_by)
);

-- Walls --------------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['organisation', 'viewer', 'membership', 'client', 'api_key', 'demo', 'event', 'event_field',
    'identity', 'report', 'incident', 'report_incident', 'incident_view', 'report_view', 'identity_view',
    'evidence_view', 'viewer_event', 'viewer_head', 'head', 'evidence', 'draft', 'lease', 'idempotency',
    'access_record', 'erasure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- reader: its viewer's stored rows, its own organisation's papers, and nothing else.
grant select on organisation, membership, incident_view, report_view, identity_view, evidence_view, identity, evidence,
  viewer_event, viewer_head, draft, lease to tocsin_reader;
grant insert, update, delete on draft, lease to tocsin_reader;
grant insert on access_record, evidence to tocsin_reader;
create policy reader on organisation for select to tocsin_reader
  using (kind <> 'company' or id = (select tocsin_viewer()) or (select tocsin_kind()) <> 'company');
create policy reader on membership for select to tocsin_reader using (organisation = (select tocsin_viewer()));
create policy reader on incident_view for select to tocsin_reader using (viewer = (select tocsin_viewer()));
create policy reader on report_view for select to tocsin_reader using (viewer = (select tocsin_viewer()));
create policy reader on identity_view for select to tocsin_reader
  using (viewer = (select tocsin_viewer()) and until > now());
create policy reader on evidence_view for select to tocsin_reader
  using (viewer = (select tocsin_viewer()) and (until is null or until > now()));
create policy reader on identity for select to tocsin_reader using (exists (
  select from identity_view v where v.identity = identity.id and v.viewer = (select tocsin_viewer()) and v.until > now()));
create policy reader on evidence for select to tocsin_reader using (
  organisation = (select tocsin_viewer()) or exists (
    select from evidence_view v where v.evidence = evidence.id and v.viewer = (select tocsin_viewer())
      and (v.until is null or v.until > now())));
create policy reader_keeps on evidence for insert to tocsin_reader
  with check (organisation = (select tocsin_viewer()) and report is null);
create policy reader on viewer_event for select to tocsin_reader using (viewer = (select tocsin_viewer()));
create policy reader on viewer_head for select to tocsin_reader using (viewer = (select tocsin_viewer()));
create policy reader on draft for all to tocsin_reader
  using (organisation = (select tocsin_viewer()) and member = (select tocsin_member()))
  with check (organisation = (select tocsin_viewer()) and member = (select tocsin_member()));
create policy reader on lease for all to tocsin_reader
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
create policy reader on access_record for insert to tocsin_reader
  with check (organisation = (select tocsin_viewer()) and member = (select tocsin_member()));

-- actor: what deciding needs, and what a commit writes. History it may only append to.
grant select on organisation, viewer, membership, event, event_field, report, incident, report_incident, incident_view,
  report_view, identity_view, evidence_view, evidence, idempotency, erasure to tocsin_actor;
grant select (id, report, event, kind, retain_until) on identity to tocsin_actor;
grant insert on event, event_field, identity, report, incident, report_incident, incident_view, report_view,
  identity_view, evidence_view, viewer_event, idempotency, erasure, access_record to tocsin_actor;
grant update (n, shape, body) on report, incident to tocsin_actor;
grant update on incident_view, report_view, identity_view, evidence_view to tocsin_actor;
grant update (report, draft) on evidence to tocsin_actor;
grant delete on incident_view, identity_view, evidence_view, draft, lease to tocsin_actor;
grant select (id, organisation, member) on draft to tocsin_actor;
grant select (organisation, incident) on lease to tocsin_actor;
do $$
declare t text;
begin
  foreach t in array array['organisation', 'viewer', 'membership', 'event', 'event_field', 'identity', 'report', 'incident',
    'report_incident', 'incident_view', 'report_view', 'identity_view', 'evidence_view', 'viewer_event', 'erasure',
    'access_record', 'lease'] loop
    execute format('create policy actor on %I for all to tocsin_actor using (true) with check (true)', t);
  end loop;
end $$;
create policy actor on evidence for all to tocsin_actor
  using (organisation = (select tocsin_viewer()) or report is not null) with check (true);
create policy actor on draft for all to tocsin_actor
  using (organisation = (select tocsin_viewer()) and member = (select tocsin_member()));
create policy actor on idempotency for all to tocsin_actor
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));

-- auditor: events, views and access records; identities stay closed.
grant select on organisation, membership, event, event_field, report, incident, report_incident, incident_view,
  report_view, identity_view, access_record, head, erasure to tocsin_auditor;
grant insert on access_record to tocsin_auditor;
do $$
declare t text;
begin
  foreach t in array array['organisation', 'membership', 'event', 'event_field', 'report', 'incident', 'report_incident',
    'incident_view', 'report_view', 'identity_view', 'head', 'erasure'] loop
    execute format('create policy auditor on %I for select to tocsin_auditor using (true)', t);
  end loop;
end $$;
create policy auditor on access_record for select to tocsin_auditor using (true);
create policy auditor_keeps on access_record for insert to tocsin_auditor
  with check (organisation = (select tocsin_viewer()) and member = (select tocsin_member()));

-- sequencer: numbers, no content.
grant select (id, recv_seq, idx), update (idx) on event to tocsin_sequencer;
grant select (id, viewer, event, subject_kind, subject, what, m), update (m) on viewer_event to tocsin_sequencer;
grant select, insert, update on viewer_head to tocsin_sequencer;
grant select, update on head to tocsin_sequencer;
create policy sequencer on event for all to tocsin_sequencer using (true) with check (true);
create policy sequencer on viewer_event for all to tocsin_sequencer using (true) with check (true);
create policy sequencer on viewer_head for all to tocsin_sequencer using (true) with check (true);
create policy sequencer on head for all to tocsin_sequencer using (true) with check (true);

-- eraser: the only one that deletes values; it rewrites what was derived from them.
grant select on event, event_field, report, incident, report_incident, organisation, viewer, erasure, evidence,
  incident_view, report_view, identity_view, evidence_view to tocsin_eraser;
grant select (id, report, event, kind, retain_until) on identity to tocsin_eraser;
grant delete on event_field, identity, identity_view, evidence_view, evidence, incident_view, draft to tocsin_eraser;
grant select (id, organisation, member, saved_at) on draft to tocsin_eraser;
grant insert on event, event_field, viewer_event, incident_view, report_view, identity_view, evidence_view to tocsin_eraser;
grant update (n, shape, body) on incident to tocsin_eraser;
grant update (n, shape, body, external_reference, payload) on report to tocsin_eraser;
grant select (at), delete on idempotency to tocsin_eraser;
grant update on incident_view, report_view to tocsin_eraser;
grant update (approved_by, approved_at) on erasure to tocsin_eraser;
do $$
declare t text;
begin
  foreach t in array array['event', 'event_field', 'identity', 'report', 'incident', 'report_incident', 'organisation',
    'viewer', 'erasure', 'evidence', 'draft', 'idempotency', 'incident_view', 'report_view', 'identity_view', 'evidence_view',
    'viewer_event'] loop
    execute format('create policy eraser on %I for all to tocsin_eraser using (true) with check (true)', t);
  end loop;
end $$;

-- auth: who a person is and what they may do, before anybody is a viewer.
grant select on organisation, membership, client, api_key, demo to tocsin_auth;
grant update (language) on membership to tocsin_auth;
do $$
declare t text;
begin
  foreach t in array array['organisation', 'membership', 'client', 'api_key', 'demo'] loop
    execute format('create policy auth on %I for all to tocsin_auth using (true) with check (true)', t);
  end loop;
end $$;

-- The owner's address admits: the first administrator of a real installation, or the people of a demo.
do $$
declare t text;
begin
  foreach t in array array['organisation', 'viewer', 'membership', 'client', 'api_key', 'demo'] loop
    execute format('create policy admission on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
