package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.local.ServiceName.BALLOT;
import static quorate.local.ServiceName.GOVERNANCE;
import static quorate.local.ServiceName.MEMBERSHIP;
import static quorate.local.ServiceName.NOTIFICATION;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import quorate.stories.options.Options;
import quorate.stories.stack.Patience;

/**
 * The city's story while ballot-service is away for {@code -Dquorate.outage.minutes}, the others
 * are killed and started again in the middle, and logs are repeated from their beginning. Every
 * check must hold, the audit included, and the four logs must come to hold what they hold after the
 * same story undisturbed: nothing missing, nothing decided or told twice.
 */
class ChoreographySoak {
  private static final int OUTAGE_MINUTES = Integer.getInteger("quorate.outage.minutes", 60);
  // long enough to vote in although ballot-service is begun anew meanwhile
  private static final int WINDOW_SECONDS = 90;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));

  @Test
  void a_neighbour_away_and_services_killed_in_the_middle_come_to_the_same_end() {
    Whole.story().held();
    Instant undisturbed = Instant.now();
    Whole.again().held();
    Map<String, Integer> expected = settled(undisturbed);

    Instant began = Instant.now();
    var disturbed = disturbances();
    var inputs = Whole.inputs(Options.class, WINDOW_SECONDS, "windowseconds");
    Told.of(Whole.stack(), disturbed.told(), "options", inputs).held();
    disturbed.settled();

    assertEquals(
        expected, PATIENCE.last(() -> Recorded.since(began), each -> each.equals(expected)));
  }

  private static Disturbed disturbances() {
    var disturbed = new Disturbed();
    return disturbed
        .when("POST /governance/.*/ballot", () -> neighbourAway(disturbed))
        .when("POST /ballots/.*/notice", () -> disturbed.restarted(MEMBERSHIP))
        .when(" voted: ", () -> disturbed.restarted(BALLOT))
        .when("POST /ballots/.*/declaration", () -> declaredToNobody(disturbed));
  }

  /**
   * Before it has drafted what governance puts to a ballot; governance repeats itself meanwhile.
   */
  private static void neighbourAway(Disturbed disturbed) {
    var back =
        CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(OUTAGE_MINUTES, TimeUnit.MINUTES));
    disturbed.away(BALLOT, back);
    Disturbed.wiped(GOVERNANCE);
    disturbed.restarted(GOVERNANCE);
  }

  /** Whoever settles and tells is killed as the result is declared, and hears it all again. */
  private static void declaredToNobody(Disturbed disturbed) {
    disturbed.restarted(GOVERNANCE);
    disturbed.restarted(NOTIFICATION);
    Disturbed.wiped(BALLOT);
  }

  /** What the logs hold once nothing is recorded any more for a while. */
  private static Map<String, Integer> settled(Instant since) {
    var seen = new Settling(() -> Recorded.since(since));
    return PATIENCE.last(seen::count, any -> seen.isSettled());
  }
}
