-- One network between two days, as it was believed between two instants.
create table network (
  convener text not null,
  network text not null,
  since date not null,
  until date not null,
  name text not null,
  subicblocation text not null,
  openedon date,
  closedon date,
  search text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, network, since, known_from)
);
