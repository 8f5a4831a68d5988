package quorate.counting.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import quorate.counting.outcome.preset.InWriting;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.written.WrittenResolution;

/** A resolution of four members, circulated in March 2026. */
final class Writing {

  static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  static final List<Elector> FOUR =
      List.of(Facts.member("A"), Facts.member("B"), Facts.member("C"), Facts.member("D"));
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Writing() {}

  static WrittenResolution ordinary() {
    return WrittenResolution.of(InWriting.ordinary(Weighting.members()), MARCH, FOUR);
  }

  static Instant london(String local) {
    return LocalDateTime.parse(local).atZone(LONDON).toInstant();
  }
}
