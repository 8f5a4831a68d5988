create table person (
  convener text not null,
  person uuid not null,
  name text,
  nameentry uuid,
  namefrom date,
  address text,
  addressentry uuid,
  agreedon date,
  noticefrom date,
  erasedon date,
  primary key (convener, person)
);
create table mandate (
  convener text not null,
  mandate uuid not null,
  person uuid not null,
  practice text not null,
  firstday date not null,
  lastday date,
  primary key (convener, mandate)
);
create index on mandate (convener, practice);
