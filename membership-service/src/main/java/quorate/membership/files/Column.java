package quorate.membership.files;

/** What a column holds, whatever it is called in one file or another. */
enum Column {
  PRACTICE,
  TRUST,
  TRUST_NAME,
  PRACTICE_NAME,
  POSTCODE,
  AREA,
  COMMISSIONER,
  COMMISSIONED_FROM,
  SYSTEM,
  NETWORK,
  NETWORK_NAME,
  NETWORK_AREA,
  DAY,
  OPENED,
  CLOSED,
  STATUS,
  SETTING,
  FROM,
  LAST_DAY,
  SEX,
  AGE,
  PATIENTS,
  REGISTERED,
  WEIGHTED,
  CONTRACT
}
