-- Where a company is told stands encrypted, as its secret does: an address often carries a token of the receiver's own.
-- `address` holds what an older version wrote, until upkeep has sealed it; nothing writes there any more.
alter table webhook
  alter column address drop not null,
  add column sealed_address bytea,
  add column address_key_id text,
  add check ((address is null) = (sealed_address is not null)),
  add check ((sealed_address is null) = (address_key_id is null));

grant update (sealed_address, address_key_id) on webhook to tocsin_registrar;
grant select (id, address), update (address, sealed_address, address_key_id) on webhook to tocsin_eraser;
create policy eraser on webhook for select to tocsin_eraser using (true);
create policy eraser_seals on webhook for update to tocsin_eraser
  using (address is not null) with check (address is null);
