-- Where each practice stands with the convener between two days, the first included, the second not, and what it holds; as was known
-- from one moment until another.
create table membership (
  convener text not null,
  practice text not null,
  since date not null,
  until date not null,
  state text not null,
  appliedon date not null,
  admitted date,
  resolution text,
  admittedby text,
  reason text,
  noticegiven date,
  lastday date,
  memberclass text,
  shares numeric,
  guarantee numeric,
  amountpaid numeric,
  otherclasses text,
  holder text,
  persons text,
  company text,
  number text,
  office text,
  meetings boolean,
  ballots boolean,
  levies boolean,
  version bigint not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  primary key (convener, practice, since, known_from)
);
create index on membership (convener, state, practice);
