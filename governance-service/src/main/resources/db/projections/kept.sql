-- One row per agreement and opt-in decision, with the words that it is found by, each between spaces.
create table kept (
  convener text not null,
  kind text not null,
  id uuid not null,
  words text not null,
  recorded timestamptz not null,
  position bigint not null,
  primary key (convener, id)
);
create index on kept (convener, kind, position);

create table kept_entry (
  convener text not null,
  position bigint not null,
  id uuid not null,
  version integer not null,
  type text not null,
  data text not null,
  recorded timestamptz not null,
  primary key (convener, position)
);
create index on kept_entry (convener, id);
