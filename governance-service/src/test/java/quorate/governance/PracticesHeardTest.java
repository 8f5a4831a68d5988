package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quorate.chassis.wire.Entry;
import quorate.governance.practices.PracticeHeard.ListSizeStated;
import quorate.governance.practices.PracticeHeard.MandateGranted;
import quorate.governance.practices.PracticeHeard.MandateRevoked;
import quorate.governance.practices.PracticeHeard.NetworkJoined;
import quorate.governance.practices.PracticeHeard.NetworkLeft;
import quorate.governance.practices.PracticeHeard.PracticeFactRetracted;
import quorate.governance.practices.PracticeHeard.PracticePlaced;
import quorate.governance.registered.RegisterHeard.LogInBound;
import quorate.governance.registered.RegisterHeard.OrganisationLinkRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.OrganisationUnlinked;
import quorate.governance.registered.RegisterHeard.PersonErased;

/** Membership's golden examples of practices and who speaks for them, in this service's words. */
class PracticesHeardTest {

  private static final Path EXAMPLES =
      Path.of("../membership-service/src/main/resources/contracts/events");
  private static final UUID PERSON = UUID.fromString("0192f0c1-0000-7000-8000-000000000021");
  private static final UUID MANDATE = UUID.fromString("0192f0c1-0000-7000-8000-000000000022");
  private static final String HOVE = "G81001";

  static final Map<String, Record> HEARD =
      Map.ofEntries(
          Map.entry("practice-placed", new PracticePlaced(HOVE, "09D", day("2026-05-01"))),
          Map.entry("network-joined", new NetworkJoined(HOVE, "U14062", day("2019-10-01"))),
          Map.entry("network-left", new NetworkLeft("G81065", "U22426", day("2022-06-30"))),
          Map.entry(
              "list-size-stated",
              new ListSizeStated(
                  "G81071", "weighted", new BigDecimal("15226.35"), day("2023-03-31"))),
          Map.entry(
              "practice-fact-retracted",
              new PracticeFactRetracted("G81065", "network", day("2022-07-01"))),
          Map.entry(
              "mandate-granted",
              new MandateGranted(
                  MANDATE, PERSON, HOVE, "vote", day("2026-05-01"), null, null, null)),
          Map.entry(
              "mandate-revoked", new MandateRevoked(MANDATE, PERSON, HOVE, day("2026-12-31"))),
          Map.entry(
              "organisation-linked",
              new OrganisationLinked("hove", "covers", "practice", HOVE, day("2026-04-01"))),
          Map.entry(
              "organisation-unlinked",
              new OrganisationUnlinked("hove", "covers", "practice", HOVE, day("2026-05-31"))),
          Map.entry(
              "organisation-link-retracted",
              new OrganisationLinkRetracted("hove", "covers", "practice", HOVE, day("2026-04-01"))),
          Map.entry("log-in-bound", new LogInBound(PERSON, "pV3mJ8x0Q2rT5uW7yZ9aBc")),
          Map.entry("person-erased", new PersonErased(PERSON)));

  static final TreeSet<String> TYPES = new TreeSet<>(HEARD.keySet());

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static String wire(String type) {
    return "membership." + type + ".v1";
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void an_example_says_here_what_it_says_there(String type) throws IOException {
    String example = Files.readString(EXAMPLES.resolve(wire(type) + ".example.json")).strip();
    var heard = Entry.read(example.getBytes(UTF_8), GovernanceService.MEMBERSHIP).event();
    assertNotNull(heard);
    assertEquals(HEARD.get(type), heard);
  }
}
