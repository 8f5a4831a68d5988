-- One link of an organisation between two days, whether or not either end is there then, as it was believed between two instants.
create table organisation_link (
  convener text not null,
  organisation text not null,
  since date not null,
  until date not null,
  relation text not null,
  party text not null,
  code text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, organisation, since, known_from)
);
create index on organisation_link (convener, code);
