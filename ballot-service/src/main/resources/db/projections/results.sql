create table result (
  convener text not null,
  ballot uuid not null,
  data text not null,
  version integer not null,
  primary key (convener, ballot)
);
