-- What was stated of a person between two days, the first included, the second not; as was known from one moment until another.
-- Names and addresses stay sealed, beside the id of the entry that they are bound to. No value: from that day on there is none.
create table particular (
  convener text not null,
  person uuid not null,
  kind text not null,
  about text not null,
  since date not null,
  until date not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  value text not null,
  entry uuid not null,
  primary key (convener, person, kind, about, since, known_from)
);
