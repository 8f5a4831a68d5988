package quorate.chassis.shell;

import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Given;
import quorate.chassis.decide.Refusal;

/** What became of a command. */
public sealed interface Outcome {

  /**
   * It is recorded at positions {@code first} to {@code last} of {@code service}'s log, now or
   * ({@code replayed}) before.
   */
  record Recorded(
      String service,
      long first,
      long last,
      int status,
      @Nullable String location,
      boolean replayed)
      implements Outcome {}

  /** Nothing was recorded; {@code given} is the value of the request that is in the way, if any. */
  record Refused(Refusal why, String detail, @Nullable Given given) implements Outcome {

    Refused(Refusal why, String detail) {
      this(why, detail, null);
    }
  }
}
