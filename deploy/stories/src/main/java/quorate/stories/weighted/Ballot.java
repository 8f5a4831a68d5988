package quorate.stories.weighted;

import java.time.Duration;
import java.time.Instant;

/** One of the three ballots: its id, and the name of its rules. */
record Ballot(String rules, String id) {

  /** When the three can be voted in. */
  record Window(Instant opens, Instant closes) {
    private static final Duration UNTIL_OPEN = Duration.ofSeconds(3);

    static Window of(Duration length) {
      Instant opens = Instant.now().plus(UNTIL_OPEN);
      return new Window(opens, opens.plus(length));
    }
  }
}
