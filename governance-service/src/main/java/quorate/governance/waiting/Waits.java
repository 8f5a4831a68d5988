package quorate.governance.waiting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Reader;
import quorate.governance.ruling.Put;

/**
 * Something that waits for a body: {@code does} is what the body is to do, {@code of} what it is
 * about and {@code part} which part of that, and no body is named of what a ballot carried; {@code
 * put} is where it will be decided, {@code due} the last day, {@code note} what there is to say of
 * it.
 */
public record Waits(
    Does does,
    @Nullable UUID body,
    UUID of,
    @Nullable UUID part,
    String title,
    LocalDate since,
    @Nullable LocalDate due,
    @Nullable Put put,
    @Nullable String note) {

  /** Of which there is no more to say. */
  Waits(
      Does does,
      @Nullable UUID body,
      UUID of,
      @Nullable UUID part,
      String title,
      LocalDate since,
      @Nullable LocalDate due,
      @Nullable Put put) {
    this(does, body, of, part, title, since, due, put, null);
  }

  /** What is to be done. */
  public enum Does {
    PUT_PLAN,
    ADOPT_PLAN,
    DECIDE_PERMISSION,
    MEET_CONDITION,
    ANSWER,
    FIND,
    RATIFY,
    FILE,
    CALL_MEETING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether it waits for who reads: directors call the meetings of members. */
  boolean isFor(Reader reader) {
    if (body == null) {
      return reader.all();
    }
    return does == Does.CALL_MEETING ? reader.attends(body) : reader.sees(body);
  }

  String key() {
    return "%s %s %s %s %s".formatted(since, does, of, part, title);
  }
}
