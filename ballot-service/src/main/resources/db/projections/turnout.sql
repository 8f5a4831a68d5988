-- Who has voted is not here to be read: only how much each elector adds when it first votes.
create table turnout (
  convener text not null,
  ballot uuid not null,
  electors integer not null,
  entitled numeric not null,
  heads integer not null,
  weight numeric not null,
  primary key (convener, ballot)
);
create table elector_weight (
  convener text not null,
  ballot uuid not null,
  practice text not null,
  weight numeric not null,
  constituency text not null,
  primary key (convener, ballot, practice)
);
create table turnout_of_constituency (
  convener text not null,
  ballot uuid not null,
  constituency text not null,
  electors integer not null,
  entitled numeric not null,
  heads integer not null,
  weight numeric not null,
  primary key (convener, ballot, constituency)
);
