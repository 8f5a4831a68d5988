package quorate.governance;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.MEETINGS;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** Meetings as people meet them, from the notice to the signed minutes. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MeetingsOverRestTest {

  private static final String DECISIONS = "/governance/api/v1/decisions";

  @Inject LoginHash logins;
  private City city = new City();
  private Somebody secretary = city.secretary;
  private @Nullable CityBoard board;
  private @Nullable CityMeeting called;

  // Not with the fields: the first instance is made before the service is there.
  @BeforeEach
  void begin() {
    city = new City();
    secretary = city.secretary;
    board = new CityBoard(city);
    called = new CityMeeting(board);
  }

  @AfterEach
  void end() {
    Reaudited.holds(city);
    requireNonNull(board).close();
  }

  @Test
  void a_meeting_decides_and_its_decision_and_minutes_are_kept() {
    var meeting = requireNonNull(called);
    String item = meeting.item();
    meeting.sits(item);
    String motion = meeting.moved(item);
    String at = meeting.at + "/motions/" + motion;
    meeting.made(meeting.at + "/room/departures", "{\"person\":\"%s\"}".formatted(BEN));
    secretary
        .post(at + "/putting", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("inquorate"))
        .body("detail", containsString("1 there by head, 2 needed: not met."));
    meeting.arrives(BEN, meeting.ben);
    meeting.made(at + "/putting", "{}");
    secretary
        .post(at + "/votes", "{\"way\":\"hands\",\"votes\":[]}")
        .then()
        .statusCode(400)
        .body("detail", containsString("Give at least one"));
    meeting.made(
        at + "/votes",
        """
        {"way":"hands","votes":[
          {"standsfor":"%s","person":"%s","stand":"for"},
          {"standsfor":"%s","person":"%s","stand":"against"}]}"""
            .formatted(meeting.anne, ANNE, meeting.ben, BEN));
    meeting.made(at + "/result", "{\"chair\":\"%s\",\"casting\":\"for\"}".formatted(ANNE));
    String action = meeting.action();
    meeting.made(meeting.at + "/room/closing", "{}");

    String decision =
        secretary
            .get(meeting.at)
            .then()
            .body("stage", equalTo("closed"))
            .body("notice.found", equalTo("good"))
            .body("motions[0].verdict", equalTo("passed"))
            .extract()
            .path("motions[0].decision");
    eventually(
            "the decision",
            () ->
                Optional.of(secretary.get("/governance/api/v1/decisions/" + decision))
                    .filter(it -> it.statusCode() == 200))
        .then()
        .body("meeting", equalTo(last(meeting.at)))
        .body("outcome", equalTo("passed"))
        .body("arithmetic", hasItem(containsString("casting vote is for")));
    isNobodyElses(meeting, decision);
    isTheirs(meeting, decision);
    secretary
        .get(meeting.at + "/minutes")
        .then()
        .body("state", equalTo("draft"))
        .body("items[0].lines", hasItem(containsString("Outcome: passed.")));
    secretary
        .get(meeting.at + "/minutes?format=html")
        .then()
        .statusCode(200)
        .body(containsString("<h2>1. Winter contract</h2>"));
    assertApprovedAsTheyWere(meeting);
    secretary.get(MEETINGS + "/actions?owner=" + BEN).then().body("items", hasSize(1));
    String today = CityVoice.today().toString();
    secretary
        .post(meeting.at + "/actions/" + action + "/done", "{\"on\":\"2026-06-28\"}")
        .then()
        .statusCode(422)
        .body("type", endsWith("done-before-agreed"));
    meeting.made(meeting.at + "/actions/" + action + "/done", "{\"on\":\"%s\"}".formatted(today));
    secretary
        .get(MEETINGS + "/actions?owner=" + BEN)
        .then()
        .body("items[0].state", equalTo("done"))
        .body("items[0].done", equalTo(today));
    secretary
        .get(MEETINGS + "?q=winter&stage=closed&body=" + meeting.body)
        .then()
        .body("items.meeting", hasItem(last(meeting.at)));
  }

  @Test
  void a_copy_of_a_meeting_is_another_once_a_seat_that_is_told_of_it_is_vacated() {
    var meeting = requireNonNull(called);
    meeting.made(
        meeting.at + "/notice",
        "{\"sent\":[{\"to\":\"%s\",\"channel\":\"email\"}]}".formatted(meeting.anne));
    var before = secretary.get(meeting.at);
    before.then().body("notice.found", equalTo("doubtful"));
    meeting.made(
        CityBoard.BODIES + "/" + meeting.body + "/seats/" + meeting.ben + "/vacation",
        "{\"reason\":\"resigned\",\"lastday\":\"%s\"}".formatted(CityVoice.today().minusDays(1)));
    var after = secretary.get(meeting.at);
    after.then().body("notice.found", equalTo("good"));
    assertNotEquals(before.header("ETag"), after.header("ETag"));
  }

  // what is entered of the body afterwards changes nothing in them
  private void assertApprovedAsTheyWere(CityMeeting meeting) {
    meeting.approved();
    String today = CityVoice.today().toString();
    String signature = "{\"chair\":\"%s\",\"on\":\"%s\"%s}";
    secretary
        .post(meeting.at + "/minutes/signature", signature.formatted(ANNE, today, ""))
        .then()
        .statusCode(422)
        .body("type", endsWith("signature-not-shown"));
    String shown = ",\"document\":{\"reference\":\"MIN-1\",\"dated\":\"%s\"}".formatted(today);
    meeting.made(meeting.at + "/minutes/signature", signature.formatted(ANNE, today, shown));
    String before = secretary.get(meeting.at + "/minutes").asString();
    meeting.made(
        CityBoard.BODIES + "/" + meeting.body + "/name",
        "{\"name\":\"Another\",\"from\":\"2026-05-02\"}");
    assertEquals(before, secretary.get(meeting.at + "/minutes").asString());
  }

  // what a body decides is read by who sits there, and not by everybody with a role
  private void isNobodyElses(CityMeeting meeting, String decision) {
    for (String role :
        List.of(
            "dashboard",
            "representative",
            "returning-officer",
            "scrutineer",
            "system",
            "body-member",
            "chair",
            "executive")) {
      var other = new Somebody(city.name, role);
      other.get(DECISIONS + "/" + decision).then().statusCode(404);
      other.get(DECISIONS).then().body("items", hasSize(0));
      other
          .get(DECISIONS + "/extract")
          .then()
          .body(not(containsString("That the contract be let")));
    }
    var member = new Somebody(city.name, "body-member");
    member.get(meeting.at).then().statusCode(404);
    member.get(meeting.at + "/minutes").then().statusCode(404);
    member.get(MEETINGS).then().body("items", hasSize(0));
    member.get(MEETINGS + "/actions").then().body("items", hasSize(0));
    member.get(CityBoard.BODIES + "/" + meeting.body + "/record").then().statusCode(404);
  }

  private void isTheirs(CityMeeting meeting, String decision) {
    String login = logins.of(Tokens.ISSUER, "anne");
    requireNonNull(board)
        .register
        .publish("membership.log-in-bound.v1", Map.of("pV3mJ8x0Q2rT5uW7yZ9aBc", login));
    var anne = Somebody.as("anne", city.name, "body-member");
    eventually(
        "Anne is known by her log-in",
        () -> Optional.of(anne.get(meeting.at)).filter(it -> it.statusCode() == 200));
    anne.get(DECISIONS + "/" + decision).then().body("against", hasItem(meeting.ben));
    anne.get(meeting.at + "/minutes").then().statusCode(200);
  }

  @Test
  void an_outsider_puts_no_item_and_gets_time_and_a_day_too_early_is_not_taken() {
    var meeting = requireNonNull(called);
    new Somebody(city.name, "system")
        .post(meeting.at + "/items", "{\"title\":\"Winter\",\"kind\":\"decision\",\"by\":{}}")
        .then()
        .statusCode(409)
        .body("type", endsWith("not-theirs-to-put"))
        .body("detail", containsString("/items/hearings"));
    meeting.made(
        meeting.at + "/items/hearings",
        """
        {"title":"Winter plan","whom":{"kind":"body","code":"icb"},"minutes":"10"}""");
    String heard =
        secretary
            .get(meeting.at)
            .then()
            .body("items[0].heard.code", equalTo("icb"))
            .extract()
            .path("items[0].item");
    meeting.made(meeting.at + "/items/" + heard + "/withdrawal", "{}");
    secretary
        .get(meeting.at)
        .then()
        .body("items[0].title", equalTo("Winter plan"))
        .body("items[0].withdrawn.office", equalTo("secretary"))
        .body("items[0].withdrawn.at", containsString("T"));
    String slow = meeting.established("14");
    secretary
        .post(MEETINGS, CityMeeting.called(slow, Instant.now().plusSeconds(86_400)))
        .then()
        .statusCode(409)
        .body("type", endsWith("notice-too-short"))
        .body("detail", containsString("the earliest lawful day is"));
    String earlier =
        meeting.made(
            "/governance/api/v1/decisions/earlier",
            """
            {"on":"2019-03-04","question":"That a federation be formed",
             "outcome":"carried unanimously","book":"Minute book 2"}""");
    eventually(
            "it is in the register",
            () -> Optional.of(secretary.get(earlier)).filter(it -> it.statusCode() == 200))
        .then()
        .body("basis", equalTo("recorded-not-computed"));
  }
}
