-- Whom a mandate leads from and to, and every subject that it ever covered: " urgent-care urgent-care.nights ".
create table mandate (
  convener text not null,
  mandate uuid not null,
  giver text not null,
  holder text not null,
  subjects text not null,
  ended boolean not null,
  recorded timestamptz not null,
  position bigint not null,
  primary key (convener, mandate)
);
create index on mandate (convener, position);
create index on mandate (convener, giver);
create index on mandate (convener, holder);

-- What became of it, to be folded up to any moment.
create table mandate_entry (
  convener text not null,
  position bigint not null,
  mandate uuid not null,
  version integer not null,
  type text not null,
  data text not null,
  recorded timestamptz not null,
  primary key (convener, position)
);
create index on mandate_entry (convener, mandate);
