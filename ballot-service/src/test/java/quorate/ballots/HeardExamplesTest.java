package quorate.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quorate.ballots.electorate.MembershipHeard;
import quorate.ballots.electorate.MembershipHeard.HoldingStated;
import quorate.ballots.electorate.MembershipHeard.ListSizeStated;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.MandateGranted;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.electorate.MembershipHeard.MemberAdmitted;
import quorate.ballots.electorate.MembershipHeard.MemberDissolved;
import quorate.ballots.electorate.MembershipHeard.MemberExpelled;
import quorate.ballots.electorate.MembershipHeard.MemberFactRetracted;
import quorate.ballots.electorate.MembershipHeard.MemberReinstated;
import quorate.ballots.electorate.MembershipHeard.MemberResigned;
import quorate.ballots.electorate.MembershipHeard.MemberSuspended;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.NetworkLeft;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationFactRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinked;
import quorate.ballots.electorate.MembershipHeard.OrganisationRegistered;
import quorate.ballots.electorate.MembershipHeard.OrganisationUnlinked;
import quorate.ballots.electorate.MembershipHeard.ParticipationStated;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.electorate.MembershipHeard.PersonRecorded;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.ballots.electorate.MembershipHeard.PracticeMerged;
import quorate.ballots.electorate.MembershipHeard.PracticeOpeningStated;
import quorate.ballots.electorate.MembershipHeard.PracticePlaced;
import quorate.ballots.electorate.MembershipHeard.PracticeRegistered;
import quorate.ballots.electorate.MembershipHeard.PracticeRenamed;
import quorate.ballots.electorate.MembershipHeard.RoleStated;
import quorate.ballots.electorate.MembershipHeard.Source;
import quorate.ballots.electorate.MembershipHeard.SuccessionRetracted;
import quorate.chassis.wire.Entry;

/** Membership's golden examples, in this service's words: each type that it subscribes to. */
class HeardExamplesTest {

  private static final Path EXAMPLES =
      Path.of("../membership-service/src/main/resources/contracts/events");
  private static final UUID PERSON = UUID.fromString("0192f0c1-0000-7000-8000-000000000021");
  private static final UUID MANDATE = UUID.fromString("0192f0c1-0000-7000-8000-000000000022");
  private static final String HOVE = "G81001";

  static final Map<String, MembershipHeard> HEARD =
      Map.ofEntries(
          Map.entry(
              "practice-registered",
              new PracticeRegistered(
                  HOVE, "HOVE MEDICAL CENTRE", day("1974-04-01"), new Source(day("2025-05-01")))),
          Map.entry(
              "practice-renamed",
              new PracticeRenamed("G81638", "WELLBN HEALTHCARE", day("2026-05-01"))),
          Map.entry("practice-placed", new PracticePlaced(HOVE, "09D", day("2026-05-01"))),
          Map.entry(
              "practice-opening-stated", new PracticeOpeningStated("Y06007", day("2018-04-01"))),
          Map.entry("practice-closed", new PracticeClosed("G81667", day("2023-12-31"))),
          Map.entry("practice-merged", new PracticeMerged(HOVE, "G81034", day("2026-07-01"))),
          Map.entry("succession-retracted", new SuccessionRetracted(HOVE, day("2026-07-01"))),
          Map.entry(
              "practice-fact-retracted",
              new PracticeFactRetracted("G81065", "network", day("2022-07-01"))),
          Map.entry("network-joined", new NetworkJoined(HOVE, "U14062", day("2019-10-01"))),
          Map.entry("network-left", new NetworkLeft("G81065", "U22426", day("2022-06-30"))),
          Map.entry(
              "list-size-stated",
              new ListSizeStated(
                  "G81071", "weighted", new BigDecimal("15226.35"), day("2023-03-31"))),
          Map.entry("member-admitted", new MemberAdmitted(HOVE, day("2026-05-02"))),
          Map.entry("member-resigned", new MemberResigned(HOVE, day("2027-03-31"))),
          Map.entry("member-expelled", new MemberExpelled(HOVE, day("2026-12-31"))),
          Map.entry("member-dissolved", new MemberDissolved(HOVE, day("2026-12-31"))),
          Map.entry(
              "member-fact-retracted", new MemberFactRetracted(HOVE, "end", day("2027-03-31"))),
          Map.entry("member-suspended", new MemberSuspended(HOVE, day("2026-06-01"))),
          Map.entry("member-reinstated", new MemberReinstated(HOVE, day("2026-07-01"))),
          Map.entry(
              "holding-stated", new HoldingStated(HOVE, "A ordinary", "100", day("2026-05-02"))),
          Map.entry(
              "participation-stated",
              new ParticipationStated(HOVE, true, false, day("2026-05-02"))),
          Map.entry(
              "organisation-registered",
              new OrganisationRegistered("hove", "place", day("2026-04-01"))),
          Map.entry("organisation-closed", new OrganisationClosed("hove", day("2026-05-31"))),
          Map.entry(
              "organisation-linked",
              new OrganisationLinked("hove", "covers", "practice", HOVE, day("2026-04-01"))),
          Map.entry(
              "organisation-unlinked",
              new OrganisationUnlinked("hove", "covers", "practice", HOVE, day("2026-05-31"))),
          Map.entry(
              "organisation-link-retracted",
              new OrganisationLinkRetracted("hove", "covers", "practice", HOVE, day("2026-04-01"))),
          Map.entry(
              "organisation-fact-retracted",
              new OrganisationFactRetracted("hove", "name", day("2026-05-01"))),
          Map.entry(
              "mandate-granted",
              new MandateGranted(MANDATE, PERSON, HOVE, "vote", day("2026-05-01"), null)),
          Map.entry(
              "mandate-revoked", new MandateRevoked(MANDATE, PERSON, HOVE, day("2026-12-31"))),
          Map.entry("log-in-bound", new LogInBound(PERSON, "pV3mJ8x0Q2rT5uW7yZ9aBc")),
          Map.entry("person-erased", new PersonErased(PERSON)),
          Map.entry("person-recorded", new PersonRecorded(PERSON)),
          Map.entry(
              "role-stated", new RoleStated(PERSON, "practice-manager", HOVE, day("2026-05-02"))));

  static final TreeSet<String> TYPES = new TreeSet<>(HEARD.keySet());

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static String wire(String type) {
    return "membership." + type + ".v1";
  }

  @Test
  void each_type_that_is_heard_has_its_example_here() {
    var expected = new TreeSet<String>();
    TYPES.forEach(type -> expected.add(wire(type)));
    assertEquals(Heard.MEMBERSHIP.names(), expected);
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void an_example_says_here_what_it_says_there(String type) throws IOException {
    String example = Files.readString(EXAMPLES.resolve(wire(type) + ".example.json")).strip();
    assertEquals(HEARD.get(type), Entry.read(example.getBytes(UTF_8), Heard.MEMBERSHIP).event());
  }
}
