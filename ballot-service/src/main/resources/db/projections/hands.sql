-- The show of hands of a ballot; record is the number of the one that stands; recorded, casting, demanded and declared are the data of the entries that said so.
create table show_of_hands (
  convener text not null,
  ballot uuid not null,
  recorded text,
  recordedat timestamptz,
  demanded text,
  demandedat timestamptz,
  casting text,
  castingat timestamptz,
  declared text,
  declaredat timestamptz,
  record integer not null,
  version integer not null,
  primary key (convener, ballot)
);
