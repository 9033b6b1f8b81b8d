-- A request for an erasure that is not carried out: withdrawn by who asked, or sent back by who was to do it.
alter table erasure
  add column dropped_by uuid,
  add column dropped_at timestamptz,
  add column dropped_because text,
  add check ((dropped_by is null) = (dropped_at is null) and (dropped_by is null) = (dropped_because is null)),
  add constraint erasure_ends_once check (approved_by is null or dropped_by is null);
grant update (dropped_by, dropped_at, dropped_because) on erasure to tocsin_eraser;
