-- Who is recorded in the register, by which log-ins, and as what; no name, and nothing of who was erased.
create table person (
  convener text not null,
  person uuid not null,
  position bigint not null,
  primary key (convener, person)
);
create table person_log_in (
  convener text not null,
  person uuid not null,
  login text not null,
  position bigint not null,
  primary key (convener, person, login)
);
create index on person_log_in (convener, login);
-- What was stated later of the same practice holds from its day on.
create table person_role (
  convener text not null,
  position bigint not null,
  person uuid not null,
  role text not null,
  practice text not null,
  since date not null,
  primary key (convener, position)
);
create index on person_role (convener, person);
