-- When the holder of a session last showed a second factor in it: what lets somebody in or shuts somebody out
-- asks for one of the last minutes. Goes with its session.
create table auth.second_factor_shown (
  session_id uuid primary key references auth.session on delete cascade,
  shown_at   timestamptz not null default now()
);
grant select, insert, update, delete on auth.second_factor_shown to tocsin_auth;
