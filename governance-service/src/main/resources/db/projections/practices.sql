-- Where a practice is: in a network or sub-ICB location (kind area), each from its day on.
create table practice_in (
  convener text not null,
  position bigint not null,
  practice text not null,
  kind text not null,
  code text not null,
  since date not null,
  lastday date,
  primary key (convener, position)
);
create index on practice_in (convener, practice);
create table practice_list (
  convener text not null,
  position bigint not null,
  practice text not null,
  asof date not null,
  patients numeric not null,
  primary key (convener, position)
);
create index on practice_list (convener, practice);
-- Which practices, networks and sub-ICB locations a place or collaboration covers.
create table practice_cover (
  convener text not null,
  position bigint not null,
  place text not null,
  kind text not null,
  code text not null,
  since date not null,
  lastday date,
  primary key (convener, position)
);
create index on practice_cover (convener, kind, code);
-- Who speaks for a practice, by which log-ins; nothing of who was erased.
create table practice_hand (
  convener text not null,
  mandate uuid not null,
  person uuid not null,
  practice text not null,
  since date not null,
  until date,
  capacity text not null,
  matters text not null,
  primary key (convener, mandate)
);
create index on practice_hand (convener, person);
create table practice_login (
  convener text not null,
  person uuid not null,
  login text not null,
  primary key (convener, person, login)
);
create index on practice_login (convener, login);
