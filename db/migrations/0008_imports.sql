-- Files of many reports, brought in by a job that any process goes on with. Nothing here is history: the reports that
-- come of a file are, and have their own.

-- One file. What a person wrote (its name, how its columns are read) is encrypted in `ct`; the counts are not.
create table import (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  member uuid not null,
  -- the key with which an integration sent it: when it ends, so does the import
  api_key text,
  ct bytea,
  key_id text,
  state text not null default 'arriving'
    check (state in ('arriving', 'arrived', 'running', 'done', 'cancelled', 'stopped')),
  stopped_why text,
  size_bytes bigint check (size_bytes > 0),
  arrived_bytes bigint not null default 0,
  -- keyed fingerprint of the whole file
  content bytea,
  read_bytes bigint not null default 0,
  received bigint not null default 0,
  filed bigint not null default 0,
  signal bigint not null default 0,
  unchanged bigint not null default 0,
  conflict bigint not null default 0,
  refused bigint not null default 0,
  worker uuid,
  lease_until timestamptz,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  -- asked for by an erasure: the file goes as soon as it is not being read any more
  forget boolean not null default false,
  check (received = filed + signal + unchanged + conflict + refused),
  check (arrived_bytes <= size_bytes)
);
create index import_newest on import (organisation, created_at desc);
create index import_running on import (lease_until) where state = 'running';

-- Its bytes as they arrived, encrypted on disk under (organisation, id).
create table import_piece (
  import uuid not null references import (id) on delete cascade,
  at bigint not null,
  bytes int not null check (bytes > 0),
  id uuid not null unique,
  key_id text not null,
  primary key (import, at)
);

-- What became of its rows, some hundred to a row here, in their order; written with the reports themselves.
create table import_result (
  import uuid not null references import (id) on delete cascade,
  first bigint not null,
  rows int not null check (rows > 0),
  ct bytea not null,
  key_id text not null,
  primary key (import, first)
);

-- How a company reads files with these columns, from the last time it did.
create table import_plan (
  organisation uuid not null references organisation (id),
  columns bytea not null,
  ct bytea not null,
  key_id text not null,
  saved_at timestamptz not null default now(),
  primary key (organisation, columns)
);

do $$
declare t text;
begin
  foreach t in array array['import', 'import_piece', 'import_result', 'import_plan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
    execute format('create policy eraser on %I for all to tocsin_eraser using (true) with check (true)', t);
  end loop;
end $$;

-- reader: its own company's files. It sends, starts and cancels; what became of the rows it cannot write.
grant select on import, import_piece, import_result, import_plan to tocsin_reader;
grant insert (id, organisation, member, api_key, ct, key_id, size_bytes) on import to tocsin_reader;
grant update (state, ct, key_id, size_bytes, arrived_bytes, content, started_at, ended_at) on import to tocsin_reader;
grant insert on import_piece to tocsin_reader;
grant insert, update on import_plan to tocsin_reader;
create policy reader on import for select to tocsin_reader using (organisation = (select tocsin_viewer()));
create policy reader_sends on import for insert to tocsin_reader with check (
  organisation = (select tocsin_viewer()) and member = (select tocsin_member()) and (select tocsin_kind()) = 'company');
create policy reader_changes on import for update to tocsin_reader
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
create policy reader on import_piece for select to tocsin_reader
  using (exists (select from import where import.id = import_piece.import));
create policy reader_sends on import_piece for insert to tocsin_reader
  with check (exists (select from import where import.id = import_piece.import and import.state in ('arriving', 'arrived')));
create policy reader on import_result for select to tocsin_reader
  using (exists (select from import where import.id = import_result.import));
create policy reader on import_plan for all to tocsin_reader
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));

-- actor: in the transaction of the reports that come of some rows, what became of them and how far it went.
grant select on import to tocsin_actor;
grant update (read_bytes, received, filed, signal, unchanged, conflict, refused, lease_until) on import to tocsin_actor;
grant insert on import_result to tocsin_actor;
create policy actor on import for all to tocsin_actor
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
create policy actor on import_result for insert to tocsin_actor
  with check (exists (select from import where import.id = import_result.import));

-- sequencer: which import waits for somebody to go on with it, of whomever; nothing of what is in it.
grant select (id, organisation, member, api_key, state, worker, lease_until, size_bytes, started_at) on import to tocsin_sequencer;
grant update (worker, lease_until, state, stopped_why, ended_at, read_bytes) on import to tocsin_sequencer;
create policy sequencer on import for all to tocsin_sequencer using (true) with check (true);

-- eraser: what is old or was asked to be forgotten. The counts stay.
grant select on import, import_piece to tocsin_eraser;
grant select (import) on import_result to tocsin_eraser;
grant select (saved_at) on import_plan to tocsin_eraser;
grant update (ct, key_id, content, forget, state, ended_at) on import to tocsin_eraser;
grant delete on import_piece, import_result, import_plan to tocsin_eraser;
