package quorate.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.ballots.electorate.BodyHeard;
import quorate.ballots.electorate.BodyHeard.BodyDissolved;
import quorate.ballots.electorate.BodyHeard.BodyEstablished;
import quorate.ballots.electorate.BodyHeard.DeputyEnded;
import quorate.ballots.electorate.BodyHeard.DeputyNamed;
import quorate.ballots.electorate.BodyHeard.SeatBar;
import quorate.ballots.electorate.BodyHeard.SeatClosed;
import quorate.ballots.electorate.BodyHeard.SeatFilled;
import quorate.ballots.electorate.BodyHeard.SeatOpened;
import quorate.ballots.electorate.BodyHeard.SeatParty;
import quorate.ballots.electorate.BodyHeard.SeatResumed;
import quorate.ballots.electorate.BodyHeard.SeatRule;
import quorate.ballots.electorate.BodyHeard.SeatSuspended;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.BodyHeard.TermRenewed;
import quorate.ballots.electorate.BodyHeard.TermsRevised;
import quorate.chassis.wire.Entry;

/** Governance's golden examples of bodies and seats, in this service's words. */
class HeardBodiesTest {

  private static final Path EXAMPLES =
      Path.of("../governance-service/src/main/resources/contracts/events");
  private static final UUID BODY = id(301);
  private static final UUID SEAT = id(311);
  private static final UUID HOLDING = id(321);
  private static final UUID DEPUTY = id(4);

  static final Map<String, BodyHeard> HEARD =
      Map.of(
          "body-dissolved",
          new BodyDissolved(BODY, day("2027-03-31")),
          "seat-opened",
          new SeatOpened(
              BODY,
              SEAT,
              "networks",
              "East",
              new SeatParty("network", "U14062"),
              day("2026-05-01")),
          "seat-closed",
          new SeatClosed(BODY, SEAT, day("2026-12-31")),
          "seat-filled",
          new SeatFilled(BODY, SEAT, HOLDING, id(21), day("2026-05-22"), day("2029-05-21")),
          "term-renewed",
          new TermRenewed(BODY, SEAT, HOLDING, day("2032-05-21")),
          "seat-vacated",
          new SeatVacated(BODY, SEAT, HOLDING, day("2026-10-31")),
          "seat-suspended",
          new SeatSuspended(
              BODY,
              SEAT,
              HOLDING,
              day("2026-06-17"),
              List.of(
                  new SeatBar("competing-interest", day("2026-03-01")),
                  new SeatBar("role-excluded", day("2026-05-02")))),
          "seat-resumed",
          new SeatResumed(BODY, SEAT, HOLDING, day("2026-07-01")),
          "deputy-named",
          new DeputyNamed(BODY, SEAT, DEPUTY, day("2026-06-01"), day("2026-12-31")),
          "deputy-ended",
          new DeputyEnded(BODY, SEAT, DEPUTY, day("2026-09-30")));

  static final TreeSet<String> TYPES = new TreeSet<>(HEARD.keySet());

  private static UUID id(int last) {
    return UUID.fromString("0192f0c1-0000-7000-8000-000000000%03d".formatted(last));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static @Nullable Object read(String type) throws IOException {
    var path = EXAMPLES.resolve("governance." + type + ".v1.example.json");
    return Entry.read(Files.readString(path).strip().getBytes(UTF_8), Heard.GOVERNANCE).event();
  }

  @Test
  void each_type_that_is_heard_has_its_example_here() {
    var expected = new TreeSet<String>();
    TYPES.forEach(type -> expected.add("governance." + type + ".v1"));
    expected.add("governance.matter-put-to-ballot.v1"); // see MatterPutToBallotTest
    expected.add("governance.body-established.v1");
    expected.add("governance.terms-revised.v1");
    assertEquals(Heard.GOVERNANCE.names(), expected);
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void an_example_says_here_what_it_says_there(String type) throws IOException {
    assertEquals(HEARD.get(type), read(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"body-established", "terms-revised"})
  void of_terms_what_seats_follow_from_is_read(String type) throws IOException {
    var terms =
        switch (assertInstanceOf(BodyHeard.class, read(type))) {
          case BodyEstablished e -> e.terms();
          case TermsRevised e -> e.terms();
          case BodyHeard other -> throw new AssertionError(other);
        };
    assertEquals(
        new SeatRule("networks", "Clinical director of each network", "votes", "votes", "4.1"),
        terms.composition().getFirst());
    assertEquals("speaks", terms.composition().getLast().voice());
  }
}
