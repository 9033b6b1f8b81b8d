-- Who a person is: the tables of the sign-in library (better-auth, with its second factor), and two of ours.
-- The library made the first five once, from apps/api/src/auth.ts; a test compares them with what it would
-- make today. What a person may do stands in `membership` and is not the library's.
create schema auth;
grant usage on schema auth to tocsin_auth;

create table auth."user" (
  "id"               uuid primary key default gen_random_uuid(),
  "name"             text not null,
  "email"            text not null unique,
  "emailVerified"    boolean not null,
  "image"            text,
  "createdAt"        timestamptz not null default current_timestamp,
  "updatedAt"        timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

create table auth."session" (
  "id"        uuid primary key default gen_random_uuid(),
  "expiresAt" timestamptz not null,
  -- SHA-256 of the token that the browser holds
  "token"     text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId"    uuid not null references auth."user" on delete cascade
);
create index "session_userId_idx" on auth."session" ("userId");

create table auth."account" (
  "id"                    uuid primary key default gen_random_uuid(),
  "accountId"             text not null,
  "providerId"            text not null,
  "userId"                uuid not null references auth."user" on delete cascade,
  "accessToken"           text,
  "refreshToken"          text,
  "idToken"               text,
  "accessTokenExpiresAt"  timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope"                 text,
  -- argon2id, in the PHC string format
  "password"              text,
  "createdAt"             timestamptz not null default current_timestamp,
  "updatedAt"             timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");

create table auth."verification" (
  "id"         uuid primary key default gen_random_uuid(),
  "identifier" text not null,
  "value"      text not null,
  "expiresAt"  timestamptz not null,
  "createdAt"  timestamptz not null default current_timestamp,
  "updatedAt"  timestamptz not null default current_timestamp
);
create index "verification_identifier_idx" on auth."verification" ("identifier");

create table auth."twoFactor" (
  "id"                      uuid primary key default gen_random_uuid(),
  -- encrypted with the sign-in secret, which is not in the database
  "secret"                  text not null,
  "backupCodes"             text not null,
  "userId"                  uuid not null references auth."user" on delete cascade,
  "verified"                boolean,
  "failedVerificationCount" integer,
  "lockedUntil"             timestamptz
);
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");

-- A one-time code opens one session. Rows are swept once their code has run out.
create table auth.spent_code (
  user_id  uuid not null references auth."user" on delete cascade,
  code     text not null,
  spent_at timestamptz not null default now(),
  primary key (user_id, code)
);

-- How often somebody tried to sign in: shared by all processes, keys are hashes. The shape is fixed by the
-- library (rate-limiter-flexible), which sweeps it.
create table auth.throttle (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

grant select, insert, update, delete on all tables in schema auth to tocsin_auth;
