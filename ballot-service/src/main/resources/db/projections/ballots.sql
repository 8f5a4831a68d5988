-- draft, notice and roll are the data of the entries that said so.
create table ballot (
  convener text not null,
  ballot uuid not null,
  title text not null,
  question text not null,
  state text not null,
  opens timestamptz,
  closes timestamptz,
  turnout text,
  draft text not null,
  notice text,
  noticed timestamptz,
  extension text,
  remind timestamptz,
  closedearly text,
  roll text,
  withdrawn text,
  corrections integer not null default 0,
  combined uuid,
  position bigint not null,
  version integer not null,
  primary key (convener, ballot)
);
create index on ballot (convener, position);
create index on ballot (state);
