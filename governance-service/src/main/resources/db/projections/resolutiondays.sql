-- The days to come on which a resolution comes into force or ends.
create table resolution_day (
  convener text not null,
  resolution uuid not null,
  day date not null,
  primary key (convener, resolution, day)
);
create index on resolution_day (day);
