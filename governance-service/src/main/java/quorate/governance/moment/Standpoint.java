package quorate.governance.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * From when something is looked at: its day, and as known at which instant where that was asked
 * for. What is printed says both, or a page of then passes for one of today.
 */
public record Standpoint(LocalDate on, @Nullable Instant known) {

  private static final DateTimeFormatter IN_A_FILE_NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssX").withZone(ZoneOffset.UTC);

  /** {@code on 30 November 2026, as known on 29 November 2026 at 23:50:05 (London)}. */
  public String words() {
    String day = "on " + Days.of(on);
    return known == null ? day : "%s, as known on %s (London)".formatted(day, Days.exactly(known));
  }

  /** The same as part of the name of a file. */
  public String inFileName() {
    return known == null ? on.toString() : on + "-known-" + IN_A_FILE_NAME.format(known);
  }

  /** The instant as a table has it; empty where it is as known now. */
  public String asKnown() {
    return known == null ? "" : known.toString();
  }
}
