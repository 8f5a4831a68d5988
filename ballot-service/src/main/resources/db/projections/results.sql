-- data, annulled and recount are the data of the entries that said so; the rest is of the declaring entry.
create table result (
  convener text not null,
  ballot uuid not null,
  data text not null,
  version integer not null,
  position bigint not null,
  entryhash text not null,
  authority text not null,
  recorded timestamptz not null,
  annulled text,
  recount text,
  primary key (convener, ballot)
);
