-- Meetings as governance tells of them, and whom their minutes name, by id alone: an erasure asks.
create table minuted_body (
  convener text not null,
  body uuid not null,
  kind text not null,
  primary key (convener, body)
);

-- Who holds a seat until the end of the term, or until the last day on which they left before.
create table minuted_holding (
  convener text not null,
  holding uuid not null,
  body uuid not null,
  person uuid not null,
  since date not null,
  until date,
  lastday date,
  primary key (convener, holding)
);
create index on minuted_holding (convener, body, person);

-- The last day on which it sat, if it did; seated where seats meet and no members.
create table minuted_meeting (
  convener text not null,
  meeting uuid not null,
  body uuid not null,
  seated boolean not null,
  held date,
  settled boolean not null default false,
  primary key (convener, meeting)
);

create table minuted_person (
  convener text not null,
  meeting uuid not null,
  person uuid not null,
  primary key (convener, meeting, person)
);
