-- Seats of calls for nominations, with the ballot that a contested one has.
create table election_seat (
  convener text not null,
  nomination uuid not null,
  seat text not null,
  ballot uuid,
  annulled uuid,
  termends date,
  primary key (convener, nomination, seat)
);
create index on election_seat (convener, ballot);
-- Who stands behind which option of a ballot.
create table election_option (
  convener text not null,
  ballot uuid not null,
  option text not null,
  person uuid not null,
  primary key (convener, ballot, option)
);
-- Who was elected, by a declared ballot or, unopposed, to a seat of a call.
create table election_result (
  convener text not null,
  nomination uuid not null,
  seat text not null,
  ballot uuid not null,
  place integer not null,
  person uuid not null,
  constituency text,
  declared date not null,
  primary key (convener, nomination, seat, ballot, place)
);
