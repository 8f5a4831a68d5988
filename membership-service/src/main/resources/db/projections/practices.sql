-- One practice between two days, open or not, as it was believed between two instants. Predecessors and successors stand in one
-- text each, a line for each of them: code, first day and, of a successor, by what.
create table practice (
  convener text not null,
  practice text not null,
  since date not null,
  until date not null,
  name text not null,
  postcode text not null,
  address text,
  dispensing boolean,
  open boolean not null,
  openedon date,
  closedon date,
  predecessors text not null,
  successors text not null,
  search text not null,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, practice, since, known_from)
);
