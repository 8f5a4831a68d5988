package quorate.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard;
import quorate.notifications.ballot.BallotHeard.BallotClosed;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotHeard.BallotWithdrawn;
import quorate.notifications.ballot.BallotHeard.ReminderDue;

/** Ballot's golden examples of how long it can be voted, in this service's words. */
class HeardExamplesTest {

  private static final UUID BALLOT = UUID.fromString("0192f0c1-0000-7000-8000-000000000002");
  private static final Instant WAS = Instant.parse("2026-06-16T11:00:00Z");

  static final List<Example> HEARD =
      List.of(
          new Example(
              "reminder-due", new ReminderDue(BALLOT, Instant.parse("2026-06-12T08:00:00Z"))),
          new Example(
              "ballot-extended",
              new BallotExtended(
                  BALLOT, WAS, Instant.parse("2026-06-18T11:00:00Z"), "notice-delayed")),
          new Example("ballot-closed", new BallotClosed(BALLOT)),
          new Example("ballot-withdrawn", new BallotWithdrawn(BALLOT)));

  record Example(String type, BallotHeard heard) {}

  @ParameterizedTest
  @FieldSource("HEARD")
  void an_example_says_here_what_it_says_there(Example one) throws IOException {
    var file = "ballot.%s.v1.example.json".formatted(one.type());
    var events = Path.of("../ballot-service/src/main/resources/contracts/events");
    byte[] example = Files.readString(events.resolve(file)).strip().getBytes(UTF_8);
    assertEquals(one.heard(), Entry.read(example, NotificationService.BALLOT).event());
  }
}
