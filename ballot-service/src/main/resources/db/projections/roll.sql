create table roll_line (
  convener text not null,
  ballot uuid not null,
  practice text not null,
  name text not null,
  weight text not null,
  constituency text,
  capacity text not null,
  reason text not null,
  weights text,
  entry uuid not null,
  person uuid,
  primary key (convener, ballot, practice)
);
create table roll_comparison (
  convener text not null,
  ballot uuid not null,
  comparison uuid not null,
  data text not null,
  primary key (convener, comparison)
);
