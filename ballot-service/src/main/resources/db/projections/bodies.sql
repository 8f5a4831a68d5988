-- What was said of bodies and their seats, in the order heard; never changed, so that it reads the same at a position for ever.
create table body_fact (
  convener text not null,
  position bigint not null,
  body uuid not null,
  said text not null,
  data text not null,
  recorded timestamptz not null,
  primary key (convener, position)
);
create index on body_fact (convener, body);
