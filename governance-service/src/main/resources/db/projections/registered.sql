-- Networks and organisations of the register, each while it is there; no name is kept.
create table registered_organisation (
  convener text not null,
  kind text not null,
  code text not null,
  area text not null,
  since date,
  lastday date,
  primary key (convener, kind, code)
);
create table registered_link (
  convener text not null,
  organisation text not null,
  relation text not null,
  kind text not null,
  code text not null,
  since date not null,
  lastday date,
  primary key (convener, organisation, relation, kind, code, since)
);
-- Who is recorded, by which log-ins, and as what; nothing of who was erased.
create table registered_person (
  convener text not null,
  person uuid not null,
  primary key (convener, person)
);
create table registered_login (
  convener text not null,
  person uuid not null,
  login text not null,
  primary key (convener, person, login)
);
create index on registered_login (convener, login);
-- What was stated later of the same practice holds from its day on.
create table registered_role (
  convener text not null,
  position bigint not null,
  person uuid not null,
  role text not null,
  practice text not null,
  since date not null,
  primary key (convener, position)
);
create index on registered_role (convener, person);
