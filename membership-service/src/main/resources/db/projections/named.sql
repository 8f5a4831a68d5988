create table import_person (
  convener text not null,
  fileimport uuid not null,
  change integer not null,
  person uuid not null,
  name text not null,
  email text,
  serviceaddress text,
  entry uuid not null,
  primary key (convener, fileimport, change)
);
create index on import_person (convener, person);
