create table tally (
  convener text not null,
  text text not null,
  times int not null,
  primary key (convener, text)
);
create table tally_total (
  convener text primary key,
  total int not null
);
