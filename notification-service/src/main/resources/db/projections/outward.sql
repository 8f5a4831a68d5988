create table outward (
  convener text not null,
  log text not null,
  position bigint not null,
  recorded timestamptz not null,
  type text not null,
  entry uuid not null,
  bytes bytea not null,
  primary key (convener, log, position)
);
