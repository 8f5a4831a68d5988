create table note_view (
  convener text not null,
  note uuid not null,
  title text not null,
  version bigint not null,
  primary key (convener, note)
);
alter table note_view enable row level security;
alter table note_view force row level security;
create policy one_convener on note_view to ${app} using (convener = current_setting('quorate.convener', true));
create policy every_convener on note_view to ${relay} using (true) with check (true);
grant select on note_view to ${app};
grant select, insert on note_view to ${relay};
