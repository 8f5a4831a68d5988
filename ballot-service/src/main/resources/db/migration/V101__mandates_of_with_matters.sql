-- The same with capacity and matters. A row that was kept before these were heard has neither, until its table is filled anew.
drop function mandates_of(text, text[], bigint);
create function mandates_of(p_convener text, p_login text[], p_position bigint)
returns table (login text, mandate uuid, person uuid, practice text, since date, until date, capacity text, matters text)
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform set_config('quorate.convener', p_convener, true);
  return query
  select h.login, h.mandate, h.person, h.practice, h.since, h.until,
    coalesce(to_jsonb(h) ->> 'capacity', 'representative'), coalesce(to_jsonb(h) ->> 'matters', '')
  from (select distinct unnest(p_login)) l (login)
  cross join lateral (
    select * from hand h where h.convener = p_convener and h.login = l.login and h.position <= p_position offset 0) h
  order by h.mandate;
end
$$;
