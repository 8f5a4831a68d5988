-- The log of this service: one per convener, with its own head row and its own positions.
-- ${app} decides (row-level security, one convener per transaction); ${relay} publishes, hears and projects.

create table log (
  convener text collate "C" primary key,
  size bigint not null default 0,                            -- the position that the next entry gets
  recorded timestamptz not null default '-infinity'          -- the next entry is recorded after this
);

create table entry (
  convener text collate "C" not null,
  position bigint not null,
  stream text collate "C" not null,
  version int not null,
  type text not null,
  promised boolean not null,
  id uuid not null,
  recorded timestamptz not null,
  bytes bytea not null,
  primary key (convener, position),
  unique (convener, stream, version)
);
create index on entry (convener, position) where promised;

create table idempotency (
  convener text collate "C" not null,
  caller text collate "C" not null,
  key text collate "C" not null,
  request bytea not null,                                    -- keyed hash of the request; reveals nothing about it
  status int not null,
  location text,
  first bigint not null,
  last bigint not null,
  recorded timestamptz not null,
  forever boolean not null,
  primary key (convener, caller, key)
);
create index on idempotency (recorded) where not forever;

-- The functions below are planned once per connection (planning anew costs more than a small batch does), perhaps while a table is
-- still empty: without sequential scans, and with look-ups that cannot become joins (lateral … offset 0), they go by index whatever
-- the planner believes.

-- Fills the slots that EntryBytes leaves: sequence (20 digits) at byte 34, recordedtime (27 characters) at byte 72, both counted from 1.
create function fill_slots(bytes bytea, pos bigint, at timestamptz) returns bytea
language sql stable parallel safe as $$
  select overlay(overlay(bytes
    placing convert_to(lpad(pos::text, 20, '0'), 'UTF8') from 34)
    placing convert_to(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'UTF8') from 72)
$$;

-- Records a batch of appends to one convener's log in one round trip. The caller puts no two appends in a batch that share an
-- idempotency key, or of which one writes a stream that the other reads or writes; so each append is judged by what was committed before.
-- Arrays: a_ one element per append (a_entries: how many e_ are its own, which stand together), r_ per stream read (with the version it was at), e_ per entry, appends counted from 1.
-- Outcomes: 'recorded'; 'replayed' (the key was used for this very request); 'key-reused' (for another request);
-- 'moved' (a stream is not at the version that the decision read); 'too-late' (notAfter has passed by the log's clock).
create function append(
  p_convener text,
  a_not_after timestamptz[], a_caller text[], a_key text[], a_request bytea[], a_status int[], a_location text[], a_forever boolean[],
  a_entries int[],
  r_append int[], r_stream text[], r_version int[],
  e_append int[], e_stream text[], e_version int[], e_type text[], e_promised boolean[], e_id uuid[], e_bytes bytea[]
) returns table (append int, outcome text, first bigint, last bigint, status int, location text)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  head log;
  base timestamptz;
  moved int[];
  outcomes text[];
  grown bigint;
begin
  perform set_config('quorate.convener', p_convener, true);
  select * into head from log where convener = p_convener for update;
  if not found then
    insert into log (convener) values (p_convener) on conflict do nothing;
    select * into head from log where convener = p_convener for update;
  end if;
  base := greatest(clock_timestamp(), head.recorded + interval '1 microsecond');

  moved := array(
    select r.append from unnest(r_append, r_stream, r_version) as r (append, stream, version)
    where r.version <> coalesce(
      (select e.version from entry e where e.convener = p_convener and e.stream = r.stream order by e.version desc limit 1), 0));

  outcomes := array(
    select case
        when i.request = a.request then 'replayed'
        when i.request is not null then 'key-reused'
        when a.append = any (moved) then 'moved'
        when a.not_after <= base + cardinality(e_append) * interval '1 microsecond' then 'too-late'
        else 'recorded'
      end
    from unnest(a_not_after, a_caller, a_key, a_request) with ordinality as a (not_after, caller, key, request, append)
    left join lateral (
      select * from idempotency i where i.convener = p_convener and i.caller = a.caller and i.key = a.key offset 0) i on true
    order by a.append);

  insert into entry (convener, position, stream, version, type, promised, id, recorded, bytes)
  select p_convener, p.position, p.stream, p.version, p.type, p.promised, p.id, p.recorded, fill_slots(p.bytes, p.position, p.recorded)
  from (
    select e.*, head.size + e.place as position, base + e.place * interval '1 microsecond' as recorded
    from (
      select e.*, row_number() over (order by e.n) - 1 as place
      from unnest(e_append, e_stream, e_version, e_type, e_promised, e_id, e_bytes)
        with ordinality as e (append, stream, version, type, promised, id, bytes, n)
      where outcomes[e.append] = 'recorded') e) p;
  get diagnostics grown = row_count;
  if grown > 0 then
    update log set size = head.size + grown, recorded = base + (grown - 1) * interval '1 microsecond' where convener = p_convener;
  end if;

  -- Planned for batches of any size, a join here would be a nested loop: a batch is gone through once.
  return query
  with judged as (
    select a.*, head.size + sum(a.recorded) over before - a.recorded as first, head.size + sum(a.recorded) over before - 1 as last
    from (
      select a.*, outcomes[a.append] as outcome, case outcomes[a.append] when 'recorded' then a.entries else 0 end as recorded
      from unnest(a_caller, a_key, a_request, a_status, a_location, a_forever, a_entries)
        with ordinality as a (caller, key, request, status, location, forever, entries, append)) a
    window before as (order by a.append)
  ),
  kept as (
    insert into idempotency (convener, caller, key, request, status, location, first, last, recorded, forever)
    select p_convener, j.caller, j.key, j.request, j.status, j.location, j.first, j.last, base, j.forever
    from judged j where j.outcome = 'recorded' and j.key is not null
  )
  select j.append::int, j.outcome, coalesce(i.first, j.first), coalesce(i.last, j.last), coalesce(i.status, j.status),
    case when i.key is null then j.location else i.location end
  from judged j
  left join lateral (
    select * from idempotency i
    where j.outcome = 'replayed' and i.convener = p_convener and i.caller = j.caller and i.key = j.key offset 0) i on true;
end
$$;

-- What an idempotency key was used for.
create function remembered(p_convener text, p_caller text, p_key text)
returns table (request bytea, first bigint, last bigint, status int, location text)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform set_config('quorate.convener', p_convener, true);
  return query select i.request, i.first, i.last, i.status, i.location
  from idempotency i where i.convener = p_convener and i.caller = p_caller and i.key = p_key;
end
$$;

-- The entries of some streams after the versions already known, in one round trip.
create function read_streams(p_convener text, p_stream text[], p_after int[])
returns table (stream int, version int, bytes bytea)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform set_config('quorate.convener', p_convener, true);
  return query
  select s.n::int, e.version, e.bytes
  from unnest(p_stream, p_after) with ordinality as s (stream, after, n)
  cross join lateral (
    select * from entry e where e.convener = p_convener and e.stream = s.stream and e.version > s.after offset 0) e
  order by s.n, e.version;
end
$$;

-- A page of what all streams under a prefix hold before a position, in order of stream and version; the page begins after one entry.
create function scan_streams(p_convener text, p_prefix text, p_before bigint, p_stream text, p_version int, p_most int)
returns table (stream text, version int, bytes bytea)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform set_config('quorate.convener', p_convener, true);
  return query
  select e.stream, e.version, e.bytes
  from entry e
  where e.convener = p_convener and e.stream >= p_prefix and e.stream < p_prefix || chr(1114111)
    and (e.stream, e.version) > (p_stream, p_version) and e.position < p_before
  order by e.stream, e.version
  limit p_most;
end
$$;

-- What the neighbours' logs said, as far as this service subscribes to it.
create table heard_log (
  convener text collate "C" not null,
  source text collate "C" not null,
  size bigint not null default 0,                            -- heard up to, exactly: every position below it
  complete_until timestamptz not null default '-infinity',   -- nothing recorded before this is missing
  heard_at timestamptz not null default '-infinity',         -- when anything, progress included, last arrived
  topic_offset bigint not null default 0,
  subscription text not null default '',                     -- the types kept; another set hears again from the start
  stopped text,                                              -- why it is not heard any further
  primary key (convener, source)
);

create table heard_entry (
  convener text collate "C" not null,
  source text collate "C" not null,
  position bigint not null,
  type text not null,
  recorded timestamptz not null,
  bytes bytea not null,
  primary key (convener, source, position)
);

-- Read models: generations behind views.
create table projection (
  name text primary key,
  generation int not null,                                   -- the one behind the views
  building int,                                              -- the one being filled, if any
  definition text not null                                   -- fingerprint of what it is made from; a change rebuilds
);

create table projection_position (
  name text not null,
  generation int not null,
  convener text collate "C" not null,
  source text collate "C" not null,
  position bigint not null,                                  -- the last entry applied
  paused text,                                               -- why it stopped at the next one
  primary key (name, generation, convener, source)
);

create table policy_position (
  name text not null,
  convener text collate "C" not null,
  source text collate "C" not null,
  position bigint not null,
  paused text,
  primary key (name, convener, source)
);

-- Keys of what stands sealed in the log, each wrapped by a key that is not in this database.
create table sealing_key (
  convener text collate "C" not null,
  holder text collate "C" not null,
  wrapped bytea not null,
  primary key (convener, holder)
);

do $$
declare t text;
begin
  foreach t in array array['log', 'entry', 'idempotency', 'heard_log', 'heard_entry', 'sealing_key', 'projection_position', 'policy_position'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy one_convener on %I to ${app} using (convener = current_setting(''quorate.convener'', true)) '
      'with check (convener = current_setting(''quorate.convener'', true))', t);
    execute format('create policy every_convener on %I to ${relay} using (true) with check (true)', t);
  end loop;
end
$$;
grant select, insert, update on log to ${app};
grant select, insert on entry, idempotency, sealing_key to ${app};
grant delete on sealing_key to ${app};
grant select on heard_log, heard_entry, projection, projection_position, policy_position to ${app};
grant select on log, entry to ${relay};
grant update (recorded) on log to ${relay};
grant select, delete on idempotency to ${relay};
grant select on sealing_key to ${relay};
grant select, insert, update, delete on heard_log, heard_entry, projection, projection_position, policy_position to ${relay};
grant create on schema public to ${relay};
do $$ begin execute format('grant create on database %I to ${relay}', current_database()); end $$;
