create table decision (
  convener text not null,
  decision uuid not null,
  matter uuid,
  body uuid,
  ballot uuid,
  recorded timestamptz not null,
  position bigint not null,
  entry uuid not null,
  data text not null,
  day date not null,
  question text not null,
  outcome text not null,
  decider text,
  subjects text not null,
  mandates text not null,
  principals text not null,
  members boolean not null,
  published boolean not null,
  primary key (convener, decision)
);
create index on decision (convener, position);
-- What became of decisions later: superseded, revoked or annulled. One that was ended by a decision
-- that is annulled itself stands again: that is reckoned when it is read.
create table decision_ending (
  convener text not null,
  position bigint not null,
  decision uuid not null,
  how text not null,
  by uuid,
  since date not null,
  recorded timestamptz not null,
  primary key (convener, position)
);
create index on decision_ending (convener, decision);
