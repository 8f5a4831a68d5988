-- Who read what which persons wrote, and where. No part of the log: it is kept two years and nothing is decided on it.
create table personal_data_read (
  convener text not null,
  read_id uuid not null,
  at timestamptz not null,
  actor text not null,
  path text not null,
  persons uuid[] not null,
  primary key (convener, read_id)
);
create index on personal_data_read (convener, at);
alter table personal_data_read enable row level security;
alter table personal_data_read force row level security;
create policy readable on personal_data_read for select to ${app} using (convener = current_setting('quorate.convener', true));
create policy written on personal_data_read for insert to ${app} with check (convener = current_setting('quorate.convener', true));
create policy outdated on personal_data_read for delete to ${app}
  using (convener = current_setting('quorate.convener', true) and at < now() - interval '2 years');
grant select, insert, delete on personal_data_read to ${app};
