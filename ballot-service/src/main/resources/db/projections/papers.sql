-- Papers that were typed in, by log-ins' keyed hashes; what they say stays sealed in the log.
create table typed_paper (
  convener text not null,
  ballot uuid not null,
  paper uuid not null,
  practice text not null,
  channel text not null,
  received timestamptz not null,
  state text not null,
  reason text,
  enteredat timestamptz not null,
  enteredby text not null,
  settledat timestamptz,
  settledby text,
  position bigint not null,
  version integer not null,
  primary key (convener, ballot, paper)
);
