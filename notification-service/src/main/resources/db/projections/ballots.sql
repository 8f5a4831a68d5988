create table ballot (
  convener text not null,
  ballot uuid not null,
  title text not null,
  question text not null,
  vehicle text not null,
  paper text not null,
  opens timestamptz,
  closes timestamptz,
  drawnat text,
  declared text,
  combined uuid,
  ended boolean not null default false,
  reminded text,
  remindedat bigint,
  extension text,
  primary key (convener, ballot)
);
create index on ballot (convener, combined) where combined is not null;
create table elector (
  convener text not null,
  stream text not null,
  ballot uuid not null,
  practice text not null,
  name text not null,
  voted boolean not null default false,
  primary key (convener, stream)
);
create index on elector (convener, ballot);
