package quorate.counting.stv;

import java.util.Locale;

/** How a stage can end, in every rule set; the key of its clause. */
enum Step {
  SURPLUS,
  EXCLUSION,
  SUBSTAGE,
  ELECTION,
  SEATS_FILLED,
  LAST_VACANCIES,
  DOOMED,
  GUARDED,
  TIE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
