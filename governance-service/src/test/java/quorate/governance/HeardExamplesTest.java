package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.governance.elected.ElectionHeard.CalledSeat;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.NominationsOpened;
import quorate.governance.elected.ElectionHeard.One;
import quorate.governance.elected.ElectionHeard.SeatFilled;
import quorate.governance.elected.ElectionHeard.Vacancy;
import quorate.governance.registered.RegisterHeard.NetworkRegistered;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.RoleStated;

/** The neighbours' golden examples, in this service's words: each type that it subscribes to. */
class HeardExamplesTest {

  private static final UUID ANNE = UUID.fromString(CityBoard.ANNE);
  private static final UUID BEN = UUID.fromString(CityBoard.BEN);
  private static final LocalDate TERM_ENDS = LocalDate.parse("2028-04-30");

  @Test
  void every_type_that_is_heard_is_understood() throws IOException {
    for (String type : GovernanceService.MEMBERSHIP.names()) {
      assertNotNull(heard("membership", type, GovernanceService.MEMBERSHIP), type);
    }
    for (String type : GovernanceService.BALLOT.names()) {
      assertNotNull(heard("ballot", type, GovernanceService.BALLOT), type);
    }
  }

  @Test
  void what_is_heard_of_the_register() throws IOException {
    assertEquals(new NetworkRegistered("U14062", "09D", null), membership("network-registered"));
    assertEquals(
        new OrganisationLinked(
            "hove", "covers", "practice", "G81001", LocalDate.parse("2026-04-01")),
        membership("organisation-linked"));
    assertEquals(
        new RoleStated(ANNE, "practice-manager", "G81001", LocalDate.parse("2026-05-02")),
        membership("role-stated"));
  }

  @Test
  void what_is_heard_of_elections() throws IOException {
    var opened = (NominationsOpened) ballot("nominations-opened");
    var elected = (ElectedUnopposed) ballot("elected-unopposed");

    assertEquals(
        List.of(new CalledSeat("east", null), new CalledSeat("manager", new Vacancy(TERM_ENDS))),
        opened.call().seats());
    assertEquals(
        List.of(
            new SeatFilled("east", List.of(new One(BEN, "East")), null),
            new SeatFilled("manager", List.of(new One(ANNE, null)), new Vacancy(TERM_ENDS))),
        elected.seats());
  }

  private static Record membership(String type) throws IOException {
    return heard("membership", "membership.%s.v1".formatted(type), GovernanceService.MEMBERSHIP);
  }

  private static Record ballot(String type) throws IOException {
    return heard("ballot", "ballot.%s.v1".formatted(type), GovernanceService.BALLOT);
  }

  private static Record heard(String service, String type, EventTypes types) throws IOException {
    var example =
        Path.of(
            "../%s-service/src/main/resources/contracts/events/%s.example.json"
                .formatted(service, type));
    String text = Files.readString(example).strip();
    return Objects.requireNonNull(Entry.read(text.getBytes(UTF_8), types).event(), type);
  }
}
