-- Which window saved a draft last: a save whose answer was lost is then no conflict with itself.
alter table draft add column saved_by uuid;

-- By what an organisation finds its own earlier reports again while it writes a new one: keyed prints of the
-- address, of who is named, of its own reference and of the words. The organisation is hashed in, so that the
-- prints of two organisations are never equal, whoever compares them. The lowest three bits say of what it is one.
-- A row for each, and not an array with an index of its own kind: equality of numbers is all that row security
-- lets an index be asked for.
create table report_likeness (
  organisation uuid not null references organisation (id),
  print bigint not null,
  at timestamptz not null default now(),
  report uuid not null references report (id),
  primary key (organisation, print, at, report)
);
create index report_likeness_report on report_likeness (report);

alter table report_likeness enable row level security;
alter table report_likeness force row level security;
do $$
begin
  execute format('create policy archive on report_likeness for select to %I using (true)', current_user);
end $$;

grant select on report_likeness to tocsin_reader;
create policy reader on report_likeness for select to tocsin_reader
  using (organisation = (select tocsin_viewer()));
grant insert on report_likeness to tocsin_actor;
create policy actor on report_likeness for insert to tocsin_actor
  with check (organisation = (select tocsin_viewer()));
grant select (report), delete on report_likeness to tocsin_eraser;
create policy eraser on report_likeness for all to tocsin_eraser using (true) with check (true);
