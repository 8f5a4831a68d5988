-- The last days of urgent actions that are neither ratified nor lapsed.
create table urgent_last_day (
  convener text not null,
  urgentaction uuid not null,
  day date not null,
  primary key (convener, urgentaction)
);
create index on urgent_last_day (day);
