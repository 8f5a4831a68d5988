-- What was said of members, in the order heard; never changed, so that it reads the same at a position for ever.
create table member_fact (
  convener text not null,
  position bigint not null,
  member text not null,
  what text not null,
  day date not null,
  shares text,
  retracted boolean not null,
  primary key (convener, position)
);
