-- Whose twin a test organisation is: a company that is shut out is told nothing of its trials either.
grant select on test_twin to tocsin_courier;
create policy courier on test_twin for select to tocsin_courier using (true);
