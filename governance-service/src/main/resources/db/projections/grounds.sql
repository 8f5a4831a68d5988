create table ground (
  convener text not null,
  ballot uuid not null,
  rel text not null,
  log text not null,
  position bigint not null,
  entry uuid not null,
  data text not null,
  recorded timestamptz not null,
  primary key (convener, entry)
);
create index on ground (convener, ballot);
