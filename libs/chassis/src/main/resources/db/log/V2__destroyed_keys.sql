-- A key that was destroyed leaves its holder's name behind, so that none is ever made for that holder again.
alter table sealing_key
  alter wrapped drop not null,
  add destroyed timestamptz,
  add check ((wrapped is null) = (destroyed is not null));
revoke delete on sealing_key from ${app};
grant update (wrapped, destroyed) on sealing_key to ${app};

-- The row as it was before, which still holds the wrapped key, is vacuumed within about a minute, however few there are.
alter table sealing_key set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
