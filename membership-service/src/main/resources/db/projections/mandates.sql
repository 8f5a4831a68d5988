-- Who may act for which practice between two days, the first included, the second not; as was known from one moment until another.
create table mandate (
  convener text not null,
  mandate uuid not null,
  person uuid not null,
  practice text not null,
  purpose text not null,
  capacity text not null,
  grantedby text,
  matters text not null,
  since date not null,
  until date not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, mandate, known_from)
);
create index on mandate (convener, person);
create index on mandate (convener, practice, person);
