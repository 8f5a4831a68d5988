-- The show of hands of a ballot; recorded, demanded and declared are the data of the entries that said so.
create table show_of_hands (
  convener text not null,
  ballot uuid not null,
  recorded text,
  recordedat timestamptz,
  demanded text,
  demandedat timestamptz,
  declared text,
  declaredat timestamptz,
  version integer not null,
  primary key (convener, ballot)
);
