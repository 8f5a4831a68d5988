create table network (
  convener text not null,
  network text not null,
  name text not null,
  namedon date not null,
  subicblocation text not null,
  openedon date,
  closedon date,
  version bigint not null,
  primary key (convener, network)
);
