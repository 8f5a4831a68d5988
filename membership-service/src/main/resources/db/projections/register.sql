-- One practice between two days, the first included, the second not: what the register says of it did not change then.
-- A practice that has closed has a row, with its last day, while it is a member still. A row is believed between two instants and never deleted.
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
  closedon date,
  search text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, practice, since, known_from)
);
create index on register_line (convener, subicblocation, practice) where subicblocation is not null;
create index on register_line (convener, network);

-- Each statement by itself: the one that counts on a day is the newest of those days before it. So a month's file adds a row to
-- each practice, and changes none.
create table list_size (
  convener text not null,
  practice text not null,
  basis text not null,
  asof date not null,
  patients numeric not null,
  file text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, practice, basis, asof, known_from)
);
