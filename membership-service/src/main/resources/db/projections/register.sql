-- What happened, kept to be folded again: a line of the register depends on a practice, its membership and its networks.
create table register_event (
  convener text not null,
  stream text not null,
  version integer not null,
  type text not null,
  data text not null,
  primary key (convener, stream, version)
);

-- One practice between two days, the first included, the second not: what the register says of it did not change then.
create table register_line (
  convener text not null,
  practice text not null,
  since date not null,
  until date not null,
  name text not null,
  postcode text not null,
  subicblocation text,
  system text,
  network text,
  networkname text,
  member boolean not null,
  contract text,
  registered numeric,
  registeredasof date,
  weighted numeric,
  weightedasof date,
  version bigint not null,
  primary key (convener, practice, since)
);
create index on register_line (convener, subicblocation, practice);
create index on register_line (convener, network);
