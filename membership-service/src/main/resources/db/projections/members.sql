-- Where each practice stands with the convener; earlier memberships are in the register's lines.
create table membership (
  convener text not null,
  practice text not null,
  state text not null,
  appliedon date not null,
  since date,
  resolution text,
  lastday date,
  version bigint not null,
  primary key (convener, practice)
);
