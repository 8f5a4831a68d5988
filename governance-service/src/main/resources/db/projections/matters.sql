create table matter (
  convener text not null,
  matter uuid not null,
  title text not null,
  question text not null,
  kind text not null,
  raisedon date not null,
  supersedes uuid,
  state text not null,
  ballot uuid,
  vehicle text,
  outcome text,
  winner text,
  winnerbeatseach boolean,
  decision uuid,
  meetingkind text,
  meetingreason text,
  meetingfollows uuid,
  position bigint not null,
  version integer not null,
  primary key (convener, matter)
);
create index on matter (convener, position);
