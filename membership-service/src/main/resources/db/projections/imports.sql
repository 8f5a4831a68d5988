create table file_import (
  convener text not null,
  fileimport uuid not null,
  kind text not null,
  file text not null,
  sha256 text not null,
  filedate date not null,
  areas text not null,
  rowsread integer not null,
  elsewhere integer not null,
  problemsfound integer not null,
  announced integer not null,
  changes integer not null,
  doubtful integer not null,
  accepted integer not null,
  rejected integer not null,
  position bigint not null,
  version bigint not null,
  filedatefrom text,
  after text not null,
  columns text,
  previewed timestamptz not null,
  primary key (convener, fileimport)
);
create index on file_import (convener, position);

-- Each change is decided about once: in the half of a page that is left free, without an entry in any index.
create table import_change (
  convener text not null,
  fileimport uuid not null,
  change integer not null,
  kind text not null,
  heading text not null,
  stream text not null,
  summary text not null,
  reason text not null,
  doubtful boolean not null,
  line integer not null,
  facts text not null,
  decided text,
  primary key (convener, fileimport, change)
) with (fillfactor = 50);
create index on import_change (convener, fileimport, heading, change);

create table import_problem (
  convener text not null,
  fileimport uuid not null,
  problem integer not null,
  line integer not null,
  columnname text,
  cell text,
  message text not null,
  mend text not null,
  primary key (convener, fileimport, problem)
);

create table import_remark (
  convener text not null,
  fileimport uuid not null,
  remark integer not null,
  heading text not null,
  about text not null,
  said text not null,
  primary key (convener, fileimport, remark)
);
