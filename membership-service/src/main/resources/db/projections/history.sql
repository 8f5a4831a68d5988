-- What was recorded of practices, networks and memberships, entry by entry; nothing in it ever changes.
create table history (
  convener text not null,
  stream text not null,
  version integer not null,
  type text not null,
  recorded timestamptz not null,
  effective date,
  actor text not null,
  authority text not null,
  reason text,
  document text,
  dated date,
  line text,
  said text not null,
  primary key (convener, stream, version)
);
