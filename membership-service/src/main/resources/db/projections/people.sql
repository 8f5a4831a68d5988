-- Who is known, by id alone; what is stated of them is in particulars.sql.
create table person (
  convener text not null,
  person uuid not null,
  known_from timestamptz not null,
  login text,
  loginfrom timestamptz,
  version bigint not null,
  contacterasedon date,
  nameerasedon date,
  law text,
  earliest date,
  primary key (convener, person)
);

create table invitation (
  convener text not null,
  invitation uuid not null,
  person uuid not null,
  codehash text not null,
  expires timestamptz not null,
  used boolean not null,
  primary key (convener, invitation)
);
create index on invitation (convener, codehash);
