package quorate.governance.permission;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What permission is wanted for: more than a line has, something not in the plan, or a matter. */
public record Wanted(Kind kind, @Nullable String line, @Nullable String matter) {

  /** Which of these. */
  public enum Kind {
    BEYOND_LINE,
    NOT_IN_PLAN,
    RESERVED_MATTER;

    /** The word for it in events, requests and answers. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Of a drawing on a line, or on none. */
  public static Wanted drawing(@Nullable String line) {
    return new Wanted(line == null ? Kind.NOT_IN_PLAN : Kind.BEYOND_LINE, line, null);
  }

  /** Of a reserved matter. */
  public static Wanted of(String matter) {
    return new Wanted(Kind.RESERVED_MATTER, null, matter);
  }
}
