create table column_mapping (
  convener text not null,
  signature text not null,
  columns text not null,
  version bigint not null,
  primary key (convener, signature)
);
