-- lodged, answered and judged are the data of the entries that said so, what people wrote still sealed for these entries.
create table challenge (
  convener text not null,
  ballot uuid not null,
  challenge uuid not null,
  state text not null,
  lodged text not null,
  lodgedentry uuid not null,
  answered text,
  answeredentry uuid,
  answeredat timestamptz,
  judged text,
  judgedentry uuid,
  judgedat timestamptz,
  position bigint not null,
  version integer not null,
  primary key (convener, ballot, challenge)
);
