-- appointed is the data of the entry that said so, an instruction still sealed for it. Without a holder it is the chair's.
create table proxy (
  convener text not null,
  ballot uuid not null,
  appointment uuid not null,
  practice text not null,
  holder uuid,
  appointed text not null,
  appointedat timestamptz not null,
  revokedat timestamptz,
  votedat timestamptz,
  position bigint not null,
  version integer not null,
  primary key (convener, ballot, appointment)
);
