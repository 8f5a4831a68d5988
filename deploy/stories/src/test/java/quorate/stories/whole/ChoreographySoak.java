package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.stories.stack.Patience;

/**
 * The stories while ballot-service and membership-service are away for {@code
 * -Dquorate.outage.minutes}, the others are killed and started again in the middle, and logs are
 * repeated from their beginning. Every check must hold, the audit included; the logs must come to
 * hold what they hold after the same stories undisturbed, and governance must show the same of it:
 * nothing missing, nothing decided or told twice.
 */
class ChoreographySoak {
  private static final Duration OUTAGE =
      Duration.ofMinutes(Integer.getInteger("quorate.outage.minutes", 60));
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));

  @Test
  void neighbours_away_and_services_killed_in_the_middle_come_to_the_same_end() {
    new Tellings("First").undisturbed();
    settled(Instant.now());
    Instant undisturbed = Instant.now();
    var first = Shown.now();
    new Tellings("Second").undisturbed();
    Map<String, Integer> expected = settled(undisturbed);
    List<String> shown = Shown.beyond(first);

    var second = Shown.now();
    Instant began = Instant.now();
    Outage.of(OUTAGE, new Tellings("Third"));

    assertEquals(
        expected, PATIENCE.last(() -> Recorded.since(began), each -> each.equals(expected)));
    List<String> disturbed = Shown.beyond(second);
    assertAll(
        () -> assertEquals(List.of(), without(shown, disturbed), "shown undisturbed only"),
        () -> assertEquals(List.of(), without(disturbed, shown), "shown disturbed only"));
  }

  private static List<String> without(List<String> some, List<String> others) {
    var left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  /** What the logs hold once nothing is recorded any more for a while. */
  private static Map<String, Integer> settled(Instant since) {
    var seen = new Settling(() -> Recorded.since(since));
    return PATIENCE.last(seen::count, any -> seen.isSettled());
  }
}
