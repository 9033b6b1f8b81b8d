-- Whoever erases reads who asked and who did it, by name, and finds a report by the number that people hold.
grant select (id, organisation, name) on membership to tocsin_eraser;
create policy eraser on membership for select to tocsin_eraser using (true);
create index report_view_reference on report_view (reference);
