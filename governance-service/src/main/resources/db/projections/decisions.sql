create table decision (
  convener text not null,
  decision uuid not null,
  matter uuid,
  body uuid,
  recorded timestamptz not null,
  position bigint not null,
  data text not null,
  supersededby uuid,
  decider text,
  subjects text not null,
  mandates text not null,
  primary key (convener, decision)
);
create index on decision (convener, position);
