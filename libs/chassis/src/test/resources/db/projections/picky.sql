create table picky (
  convener text not null,
  position bigint not null,
  text text not null,
  primary key (convener, position)
);
