-- One organisation between two days, as it was believed between two instants.
create table organisation (
  convener text not null,
  organisation text not null,
  since date not null,
  until date not null,
  kind text not null,
  name text not null,
  openedon date not null,
  lastday date,
  successor text,
  search text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, organisation, since, known_from)
);
