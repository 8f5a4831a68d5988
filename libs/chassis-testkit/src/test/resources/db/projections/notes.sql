create table note_view (
  convener text not null,
  note uuid not null,
  title text not null,
  version bigint not null,
  primary key (convener, note)
);
