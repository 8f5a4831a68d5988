-- What a person is called, sealed: since always as they were recorded, and from a day on as they were renamed.
create table person_name (
  convener text not null,
  position bigint not null,
  person uuid not null,
  since date,
  recorded timestamptz not null,
  entry uuid not null,
  key text,
  nonce text not null,
  ciphertext text not null,
  primary key (convener, position)
);
create index on person_name (convener, person);
