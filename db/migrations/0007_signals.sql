-- The signals desk: what nobody looked at, in pages; samples; how good a company's reports are; what was refused.

-- What lists are ordered and filtered by is read from the stored view itself, so it can never say something else.
create function tocsin_rank(recognition jsonb) returns double precision language sql immutable parallel safe
  as $$ select case recognition ->> 'grade' when 'urgent' then 20 when 'review' then 10 else 0 end
    + coalesce((select max((hit ->> 'confidence')::double precision)
        from jsonb_array_elements(case when jsonb_typeof(recognition -> 'hits') = 'array' then recognition -> 'hits' else '[]' end) hit), 0) $$;
grant execute on function tocsin_rank(jsonb) to tocsin_reader, tocsin_actor, tocsin_eraser, tocsin_auditor;

alter table report_view
  add column state text generated always as (body ->> 'state') stored,
  add column title text generated always as (body ->> 'title') stored,
  add column reference text generated always as (body ->> 'reference') stored,
  add column came text generated always as
    (case when body -> 'history' -> 0 ->> 'verb' = 'report.signalled' then 'signal' else 'filed' end) stored,
  add column rank double precision generated always as (tocsin_rank(body -> 'revisions' -> -1 -> 'recognition')) stored,
  add column origin text generated always as (body ->> 'origin') stored,
  add column handed_in_by text generated always as (body ->> 'handedInBy') stored,
  add column day text generated always as (left(filed_at, 10)) stored,
  add column questions int generated always as (jsonb_array_length(coalesce(body -> 'questions', '[]'))) stored,
  add column asked boolean generated always as (jsonb_path_exists(body, '$.questions[*] ? (@.answer == null)')) stored;

drop index report_view_newest;
create index report_view_newest on report_view (viewer, filed_at desc, report desc);
create index report_view_state on report_view (viewer, state, filed_at desc, report desc) include (came);
create index report_view_signals on report_view (viewer, rank desc, filed_at desc, report desc) where state = 'signal';
create index report_view_batches on report_view (viewer, origin, handed_in_by, day) where state = 'signal';
create index report_view_lapsing on report_view (filed_at) where state = 'signal';
create index report_view_asked on report_view (viewer, filed_at desc, report desc) where questions > 0;

create index event_judged on event (recv_seq desc) where verb in ('incident.accepted', 'incident.dismissed', 'incident.closed');

-- Drawn by a seed that stands here: whoever has the list draws the same ones again.
create table sample (
  id uuid primary key,
  organisation uuid not null references organisation (id),
  origin text not null,
  handed_in_by text not null,
  day text not null,
  seed text not null,
  "of" int not null,
  drawn uuid[] not null,
  drawn_by uuid not null,
  drawn_at text not null,
  decided text check (decided in ('confirmed', 'set_aside')),
  judgement text,
  looked int,
  held int,
  decided_by uuid,
  decided_at text,
  done int not null default 0,
  ended_at text
);
create index sample_batch on sample (organisation, origin, handed_in_by, day);

-- One row a company. `counted` says which report counted as what, and is for the measuring alone.
create table precision (
  organisation uuid primary key references organisation (id),
  judged int not null default 0,
  held int not null default 0,
  counted jsonb not null default '{}',
  measured_at timestamptz,
  throttled_since timestamptz,
  lifted_until timestamptz,
  lifted_reason text,
  answer text,
  answered_by uuid,
  answered_at timestamptz
);

-- What an intake refused, and by which rule; never what it said. Rows are added and summed up once a day.
create table intake_count (
  id bigint generated always as identity primary key,
  organisation uuid not null references organisation (id),
  day date not null default current_date,
  what text not null,
  n int not null
);
create index intake_count_day on intake_count (organisation, day);

do $$
declare t text;
begin
  foreach t in array array['sample', 'precision', 'intake_count'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select to %I using (true)', t, current_user);
  end loop;
end $$;

grant select on sample, intake_count to tocsin_reader;
grant select (organisation, judged, held, measured_at, throttled_since, lifted_until, lifted_reason, answer, answered_at)
  on precision to tocsin_reader;
create policy reader on sample for select to tocsin_reader using (organisation = (select tocsin_viewer()));
create policy reader on intake_count for select to tocsin_reader using (organisation = (select tocsin_viewer()));
create policy reader on precision for select to tocsin_reader using (organisation = (select tocsin_viewer()));

-- An integration is named to its own company.
grant select on client to tocsin_reader;
create policy reader on client for select to tocsin_reader using (organisation = (select tocsin_viewer()));

grant select, insert, update on sample to tocsin_actor;
create policy actor on sample for all to tocsin_actor
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
grant select, insert on intake_count to tocsin_actor;
create policy actor on intake_count for all to tocsin_actor
  using (organisation = (select tocsin_viewer())) with check (organisation = (select tocsin_viewer()));
-- Measured without a viewer, for every company in turn.
grant select, insert, update on precision to tocsin_actor;
create policy actor on precision for all to tocsin_actor using (true) with check (true);

-- The company's administrator answers, the secretariat reads it and may lift it.
grant select (organisation, judged, held, measured_at, throttled_since, lifted_until, lifted_reason, answer, answered_at)
  on precision to tocsin_registrar;
grant update (lifted_until, lifted_reason, answer, answered_by, answered_at) on precision to tocsin_registrar;
create policy registrar on precision for all to tocsin_registrar
  using (organisation = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat')
  with check (organisation = (select tocsin_viewer()) or (select tocsin_kind()) = 'secretariat');

-- Oversight reads who is throttled and what samples were drawn.
grant select on sample to tocsin_auditor;
grant select (organisation, judged, held, measured_at, throttled_since, lifted_until, lifted_reason, answer, answered_at)
  on precision to tocsin_auditor;
create policy auditor on sample for select to tocsin_auditor using (true);
create policy auditor on precision for select to tocsin_auditor using (true);

grant select, insert, delete on intake_count to tocsin_eraser;
create policy eraser on intake_count for all to tocsin_eraser using (true) with check (true);
