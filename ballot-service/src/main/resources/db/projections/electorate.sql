-- What was said of practices, in the order heard; never changed, so that it reads the same at a position for ever.
create table fact (
  convener text not null,
  position bigint not null,
  n integer not null,
  practice text not null,
  subject text not null,
  since date not null,
  said text not null,
  value text not null,
  recorded timestamptz not null,
  primary key (convener, position, n)
);
create index on fact (convener, subject, value);
create index on fact (convener, practice);

-- What was said of organisations and their links, kept in the same way.
create table organisation_fact (
  convener text not null,
  position bigint not null,
  n integer not null,
  organisation text not null,
  subject text not null,
  since date not null,
  said text not null,
  kind text not null,
  code text not null,
  recorded timestamptz not null,
  primary key (convener, position, n)
);
create index on organisation_fact (convener, organisation);

create table log_in (
  convener text not null,
  person uuid not null,
  login text not null,
  position bigint not null,
  primary key (convener, person, login)
);
create table mandate (
  convener text not null,
  mandate uuid not null,
  person uuid not null,
  practice text not null,
  since date not null,
  until date,
  capacity text not null,
  matters text not null,
  position bigint not null,
  primary key (convener, mandate)
);
create index on mandate (convener, person);

-- Each mandate under each log-in of its person: what a vote looks up, in one place. position is that of the later of the two.
create table hand (
  convener text not null,
  login text not null,
  mandate uuid not null,
  person uuid not null,
  practice text not null,
  since date not null,
  until date,
  capacity text not null,
  matters text not null,
  position bigint not null,
  primary key (convener, login, mandate)
);
create index on hand (convener, mandate);
