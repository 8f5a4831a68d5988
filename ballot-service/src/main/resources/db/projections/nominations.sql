-- One row per call for nominations; who is nominated is read from its stream.
create table nomination (
  convener text not null,
  nomination uuid not null,
  title text not null,
  state text not null,
  opens timestamptz not null,
  closes timestamptz not null,
  position bigint not null,
  version integer not null,
  primary key (convener, nomination)
);
create index on nomination (convener, position);
create index on nomination (state);
