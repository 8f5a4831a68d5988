create table message (
  convener text not null,
  message uuid not null,
  ballot uuid not null,
  occasion text not null,
  practice text not null,
  person uuid not null,
  channel text not null,
  reason text not null,
  state text not null,
  failures integer not null,
  evidence text,
  again timestamptz,
  prepared timestamptz not null,
  settled timestamptz,
  position bigint not null,
  vote text,
  primary key (convener, message)
);
create index on message (convener, position);
create index on message (convener, ballot, position);
create index on message (again) where again is not null;
