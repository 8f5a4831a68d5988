package quorate.auditor.resolution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Malformed;

/** What the law asks to be sent to Companies House, and until which day. */
final class Filings {

  private static final int COPY_DAYS = 15;
  private static final int ARTICLES_DAYS = 15;
  private static final int DIRECTOR_DAYS = 14;

  private Filings() {}

  /** By key: a copy (s30(1)), the articles as altered (s26(1)), a director who left (s167(1)). */
  static Map<String, LocalDate> due(Resolution resolution) throws Malformed {
    Map<String, LocalDate> due = new HashMap<>();
    if (!resolution.isCarried() || resolution.settled.isEmpty()) {
      return due;
    }
    LocalDate carried = resolution.settled.get().date("on");
    switch (resolution.kind) {
      case "special-resolution" -> due.put("copy", carried.plusDays(COPY_DAYS));
      case "change-of-legal-structure" -> {
        due.put("copy", carried.plusDays(COPY_DAYS));
        after(resolution.inForce, ARTICLES_DAYS).ifPresent(day -> due.put("articles", day));
      }
      case "removal-of-director" ->
          after(resolution.inForce, DIRECTOR_DAYS).ifPresent(day -> due.put("director", day));
      default -> {}
    }
    return due;
  }

  private static Optional<LocalDate> after(Optional<LocalDate> day, int days) {
    return day.map(from -> from.plusDays(days));
  }
}
