-- Nobody reaches anything by being anybody: what follows grants by name.
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;

grant usage on schema public to
  tocsin_reader, tocsin_actor, tocsin_auditor, tocsin_sequencer, tocsin_eraser;

-- An edition is a dated watchlist, whole in itself: a hit, a status and a past screening name their edition
-- and read the same for ever. Rows come from files that are checked line by line (db/src/watchlist), as the
-- owner; nobody changes them afterwards. They are public knowledge and carry no row security.
create table edition (
  id            uuid primary key,
  number        integer not null unique check (number > 0),
  name          text not null,
  published_on  date not null,
  -- SHA-256 of the files it was imported from
  digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- rows of control-dates.csv that rest on memory and were therefore not imported
  recalled_left_out integer not null check (recalled_left_out >= 0),
  imported_at   timestamptz not null default now()
);

create table substance (
  edition       uuid not null references edition,
  id            text not null,
  name          text not null,
  category      text not null check (category in
    ('precursor', 'synthetic_opioid', 'nps', 'controlled_drug', 'equipment')),
  -- schedules of the United Nations conventions only, as '1961-I'; empty where there are none
  control       text[] not null,
  cas           text[] not null,
  inchikey      text,
  smiles        text,
  legit_use     text not null check (legit_use in ('none', 'limited', 'broad')),
  -- shown as notes, never read as status
  notes         text,
  source        text not null,
  primary key (edition, id)
);

create table term (
  edition       uuid not null,
  -- its place in the edition's list, from 1
  id            integer not null,
  substance     text not null,
  term          text not null,
  kind          text not null check (kind in ('name', 'synonym', 'iupac', 'cas', 'abbreviation',
    'street', 'brand', 'misspelling', 'emoji', 'formula', 'ec', 'un')),
  -- ISO 639; 'und' where the term belongs to no language
  language      text not null,
  -- the word has an ordinary meaning as well
  ambiguous     boolean not null,
  -- 'case': read only in its own letter case; 'part': more letters may follow
  options       text[] not null check (options <@ array['case', 'part']),
  source        text not null,
  primary key (edition, id),
  unique (edition, substance, term, language),
  foreign key (edition, substance) references substance
);

-- Who controls what, since when, by which text. "Adopted" is not "in force". Dates are kept as the source
-- states them: a day, a month (2022-03) or a year (2022); null where it states none, and never derived.
create table control_status (
  edition       uuid not null,
  substance     text not null,
  jurisdiction  text not null,
  instrument    text not null,
  schedule      text not null,
  adopted_on    text check (adopted_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  in_force_from text check (in_force_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- of adopted_on, or of in_force_from where that stands alone
  precision     text not null check (precision in ('day', 'month', 'year')),
  source        text not null,
  primary key (edition, substance, jurisdiction, instrument),
  foreign key (edition, substance) references substance,
  check (adopted_on is not null or in_force_from is not null)
);

grant select on edition, substance, term, control_status to tocsin_reader, tocsin_actor, tocsin_auditor;
