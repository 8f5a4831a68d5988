-- The mandates of some log-ins, as heard up to a position, in one round trip.
create function mandates_of(p_convener text, p_login text[], p_position bigint)
returns table (login text, mandate uuid, person uuid, practice text, since date, until date)
language plpgsql as $$
#variable_conflict use_column
begin
  perform set_config('quorate.convener', p_convener, true);
  return query
  select h.login, h.mandate, h.person, h.practice, h.since, h.until
  from hand h
  where h.convener = p_convener and h.login = any (p_login) and h.position <= p_position
  order by h.mandate;
end
$$;
