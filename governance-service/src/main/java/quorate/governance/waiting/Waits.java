package quorate.governance.waiting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ruling.Put;

/**
 * Something that waits for a body: {@code does} is what the body is to do, {@code of} what it is
 * about and {@code part} which part of that, and no body is named of what a ballot carried; {@code
 * put} is where it will be decided, {@code due} the last day.
 */
public record Waits(
    Does does,
    @Nullable UUID body,
    UUID of,
    @Nullable UUID part,
    String title,
    LocalDate since,
    @Nullable LocalDate due,
    @Nullable Put put) {

  /** What is to be done. */
  public enum Does {
    PUT_PLAN,
    ADOPT_PLAN,
    DECIDE_PERMISSION,
    MEET_CONDITION,
    ANSWER,
    FIND,
    RATIFY,
    FILE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  String key() {
    return "%s %s %s %s %s".formatted(since, does, of, part, title);
  }
}
