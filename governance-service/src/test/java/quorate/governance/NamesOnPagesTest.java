package quorate.governance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.governance.registered.RegisterHeard.PersonRecorded;
import quorate.governance.registered.RegisterHeard.PersonRenamed;
import quorate.testkit.KeysOfPeople;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Pages that are printed say what people are called; nothing that is kept does. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
@QuarkusTestResource(KeysOfPeople.class)
class NamesOnPagesTest {

  private static final String CARA = "0192f0c1-0000-7000-8000-0000000000ca";

  private static final String ABOUT_WINTER =
      """
      {"title":"Winter contract","kind":"decision","by":{"office":"secretary"},
       "resolution":"board-resolution","text":"That the contract be let",
       "organisations":["RXQ"],"subjects":["urgent-care"]}""";

  private final City city = new City();
  private final Somebody secretary = city.secretary;
  private CityBoard board;

  @BeforeEach
  void begin() {
    board = new CityBoard(city);
  }

  @AfterEach
  void end() {
    board.close();
  }

  @Test
  void minutes_say_what_people_were_called_that_day_until_they_are_erased() {
    recorded(ANNE, "Anne Archer");
    recorded(BEN, "Ben <Bowman>");
    renamed(ANNE, "Anne Bowman", LocalDate.now(ZoneOffset.UTC).plusDays(1));
    var meeting = new CityMeeting(board);
    meeting.sits(meeting.item());

    String minutes = meeting.at + "/minutes";
    String page = page(minutes, "Anne Archer");
    assertThat(
        page,
        allOf(
            containsString("(Anne Archer) was in the chair"),
            containsString("<th scope=\"row\">Anne Archer</th><td>" + ANNE + "</td>"),
            containsString("(Ben &lt;Bowman&gt;)"),
            containsString("Signed by the chair"),
            not(containsString("Anne Bowman"))));
    assertThat(page.split(ANNE, -1).length - 1, is(1));
    secretary
        .get(minutes)
        .then()
        .body(containsString(ANNE))
        .body(not(containsString("Anne Archer")));
    new Somebody(city.name, "auditor")
        .get("/governance/api/v1/personal-data-reads")
        .then()
        .body("items.find { it.path == '%s' }.persons".formatted(minutes), hasItems(ANNE, BEN));
    byte[] pdf =
        secretary.get(minutes + "?format=pdf").then().statusCode(200).extract().asByteArray();
    assertThat(new String(pdf, ISO_8859_1), startsWith("%PDF-"));

    board.register.publish("membership.person-erased.v1", Map.of());
    assertThat(page(minutes, ANNE + ") was in the chair"), not(containsString("Anne Archer")));
  }

  @Test
  void approved_minutes_keep_the_names_that_were_known_when_they_were_approved() {
    recorded(ANNE, "Anne Archer");
    recorded(BEN, "Ben Bowman");
    var meeting = new CityMeeting(board);
    meeting.sits(meeting.item());
    meeting.made(meeting.at + "/room/closing", "{}");
    page(meeting.at + "/minutes", "Anne Archer");
    String later = meeting.approved();
    renamed(ANNE, "Anne Bowman", LocalDate.now(ZoneOffset.UTC).minusDays(1));
    page(later + "/minutes", "(Anne Bowman) was in the chair");
    assertThat(page(meeting.at + "/minutes", "Anne Archer"), not(containsString("Anne Bowman")));
  }

  @Test
  void a_dossier_and_the_register_name_people_as_the_minutes_do() {
    recorded(ANNE, "Anne Archer");
    recorded(BEN, "Ben Bowman");
    recorded(CARA, "Cara Cole");
    var meeting = new CityMeeting(board);
    String cara = meeting.seat(meeting.body, CARA);
    String item = last(meeting.made(meeting.at + "/items", ABOUT_WINTER));
    meeting.sits(item);
    meeting.arrives(CARA, cara);
    meeting.made(
        meeting.at + "/items/" + item + "/interests",
        """
        {"person":"%s","member":"%s","type":"financial"}"""
            .formatted(CARA, cara));
    String motion = meeting.at + "/motions/" + meeting.moved(item);
    meeting.made(motion + "/putting", "{}");
    meeting.made(
        motion + "/votes",
        """
        {"way":"hands","votes":[
          {"standsfor":"%s","person":"%s","stand":"for"},
          {"standsfor":"%s","person":"%s","stand":"against"}]}"""
            .formatted(meeting.anne, ANNE, meeting.ben, BEN));
    meeting.made(motion + "/result", "{\"chair\":\"%s\",\"casting\":\"for\"}".formatted(ANNE));

    String decision =
        secretary
            .get(meeting.at)
            .then()
            .body("items[0].text", is("That the contract be let"))
            .body("items[0].resolution", is("board-resolution"))
            .body("items[0].organisations", hasItems("RXQ"))
            .body("items[0].subjects", hasItems("urgent-care"))
            .body("items[0].interests[0].person", is(CARA))
            .body("items[0].interests[0].member", is(cara))
            .extract()
            .path("motions[0].decision");
    String decisions = "/governance/api/v1/decisions/";
    String dossier = page(decisions + decision + "/dossier", "Director (Ben Bowman)");
    assertThat(
        dossier,
        allOf(
            containsString("<th scope=\"row\">Against</th><td>Director (Ben Bowman)</td>"),
            containsString("Director (Cara Cole) is conflicted"),
            not(containsString(meeting.ben)),
            not(containsString(cara))));
    secretary
        .get(decisions + decision)
        .then()
        .body("entitled.electors", is("3"))
        .body("turnout.heads", is("2"));
    assertThat(
        secretary.get(decisions + "extract").body().asString(),
        allOf(
            containsString("Director (Cara Cole) is conflicted"),
            containsString("Director (Ben Bowman)"),
            not(containsString(meeting.ben)),
            not(containsString(cara))));
  }

  @Test
  void an_id_that_somebody_typed_names_nobody() {
    recorded(ANNE, "Anne Archer");
    recorded(BEN, "Ben Bowman");
    recorded(CARA, "Cara Cole");
    var meeting = new CityMeeting(board);
    meeting.made(
        meeting.at + "/items",
        """
        {"title":"About %s","kind":"decision","by":{"office":"secretary"}}"""
            .formatted(CARA));
    meeting.sits(meeting.item());
    page(meeting.at + "/minutes", "Anne Archer");
    String notice = page(meeting.at + "/notice", CARA);
    assertThat(notice, not(containsString("Cara Cole")));
  }

  private String page(String minutes, String part) {
    return eventually(
        part,
        () ->
            Optional.of(secretary.get(minutes + "?format=html").body().asString())
                .filter(page -> page.contains(part)));
  }

  private void recorded(String person, String name) {
    var entry = UUID.randomUUID();
    var id = UUID.fromString(person);
    board.register.publish(
        entry,
        "person/" + person,
        "membership.person-recorded.v1",
        new PersonRecorded(id, sealed(id, entry, name)));
  }

  private void renamed(String person, String name, LocalDate from) {
    var entry = UUID.randomUUID();
    var id = UUID.fromString(person);
    board.register.publish(
        entry,
        "person/" + person,
        "membership.person-renamed.v1",
        new PersonRenamed(id, sealed(id, entry, name), from));
  }

  private static SealedValue sealed(UUID person, UUID entry, String name) {
    return Seals.seal(SealingKey.read(KeysOfPeople.KEY), person, entry, name);
  }
}
