package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityVoice.API;
import static quorate.governance.CityVoice.id;
import static quorate.governance.CityVoice.text;
import static quorate.governance.CityVoice.today;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** Positions, who carries them and what the system asks, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class VoiceOverRestTest {

  @Inject LoginHash logins;

  private City home;
  private CityBoard board;
  private CityVoice city;

  @BeforeEach
  void a_council_is_there() {
    home = new City();
    board = new CityBoard(home);
    city = new CityVoice(board);
  }

  @AfterEach
  void close() {
    Reaudited.holds(home);
    board.close();
  }

  @Test
  void a_position_is_agreed_with_dissent_and_silence_and_published_by_the_rule_only() {
    String position = city.consulted(true);
    city.answers(position, "practice", "G81001", "networks", "hub");
    city.answers(position, "network", "U14062", "networks", "hub");
    city.secretary
        .post(position + "/agreement", text("Each.", city.decided("passed")))
        .then()
        .statusCode(409)
        .body("type", endsWith("not-ended-yet"));
    city.made(position + "/end", "{}");
    city.secretary
        .post(position + "/agreement", text("Each.", city.decided("lost")))
        .then()
        .statusCode(409)
        .body("type", endsWith("not-carried"));
    city.made(position + "/agreement", text("Each network gives it.", city.decided("passed")));
    city.secretary
        .get(position)
        .then()
        .body("state", equalTo("agreed"))
        .body("silent.code", contains("sussex-lmc"))
        .body("priorities.ranking[0]", contains("networks"))
        .body("answers[0].text", equalTo("We could."))
        .body("text", equalTo("Each network gives it."))
        .body("published", nullValue());
    city.secretary
        .get(position + "?on=" + today().minusDays(1))
        .then()
        .body("text", nullValue())
        .body("state", equalTo("ended"));
    var dashboard = new Somebody(board.secretary.convener(), "dashboard");
    dashboard.get(API + "/positions/published").then().body("items", hasSize(0));
    city.secretary
        .post(position + "/publication", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("kept-private"));
    city.made(
        API + "/publication",
        "{\"of\":\"positions\",\"disclosure\":\"published\",\"decidedby\":\"%s\"}"
            .formatted(city.decided("passed")));
    city.made(position + "/publication", "{}");
    dashboard
        .get(API + "/positions/published")
        .then()
        .body("items.text", contains("Each network gives it."));
    var auditor = new Somebody(board.secretary.convener(), "auditor");
    auditor.get(position).then().body("answers[0].text", nullValue());
    var other = new Somebody(board.secretary.convener(), "representative", "system", "chair");
    other.get(position).then().statusCode(404);
    other.get(API + "/positions").then().body("items", hasSize(0));
  }

  @Test
  void answers_stay_with_who_keeps_the_book_until_the_end() {
    String position = city.consulted(false);
    city.answers(position, "practice", "G81001", "hub", "networks");
    var auditor = new Somebody(board.secretary.convener(), "auditor");
    auditor.get(position).then().body("answers", hasSize(0)).body("answered", equalTo(1));
    city.secretary.get(position).then().body("answers", hasSize(1));
    new Somebody(board.secretary.convener(), "chair")
        .post(position + "/end", "{}")
        .then()
        .statusCode(403)
        .body("type", endsWith("not-in-the-chair"));
    city.secretary
        .post(position + "/end", "{}")
        .then()
        .statusCode(409)
        .body("detail", containsString("lmc:sussex-lmc"));
    city.secretary
        .get(API + "/positions?subject=urgent-care&state=open&party=practice:G81001&q=night")
        .then()
        .body("items.position", contains(id(position)));
    city.secretary.get(API + "/positions?state=agreed").then().body("items", hasSize(0));
  }

  @Test
  void the_chair_of_the_body_that_sends_says_who_carries() {
    String representation = city.represented();
    String seat = board.opened("executive", "");
    String from = "\"from\":\"2026-05-22\",\"how\":\"appointed\"";
    city.made(seat + "/holder", "{\"person\":\"%s\",%s}".formatted(ANNE, from));
    city.made(seat + "/offices", "{\"office\":\"chair\",%s}".formatted(from));
    String login = logins.of(Tokens.ISSUER, "anne");
    board.register.publish("membership.log-in-bound.v1", Map.of("pV3mJ8x0Q2rT5uW7yZ9aBc", login));
    var anne = Somebody.as("anne", board.secretary.convener(), "chair");
    String gone = "{\"person\":\"%s\",\"lastday\":\"%s\"}".formatted(BEN, today());
    eventually(
        "Anne is known by her log-in",
        () ->
            Optional.of(anne.post(representation + "/representatives/end", gone))
                .filter(it -> it.statusCode() == 201));
  }

  @Test
  void a_position_is_carried_and_comes_back_with_what_became_of_it() {
    String position = city.agreed();
    String representation = city.represented();
    String meeting = city.meets(representation);
    String carried = "{\"position\":\"%s\",\"by\":\"%s\"}".formatted(id(position), BEN);
    new Somebody(board.secretary.convener(), "representative")
        .post(meeting + "/positions", carried)
        .then()
        .statusCode(403)
        .body("type", endsWith("not-in-their-name"));
    city.made(meeting + "/positions", carried);
    var chairOfNone = new Somebody(board.secretary.convener(), "chair");
    String named = "{\"person\":\"%s\",\"from\":\"2026-05-01\"}".formatted(BEN);
    String gone = "{\"person\":\"%s\",\"lastday\":\"%s\"}".formatted(ANNE, today());
    String noted = "{\"day\":\"%s\",\"title\":\"Meeting\"}".formatted(today());
    Map.of(
            "/representatives", named,
            "/deputies", named,
            "/representatives/end", gone,
            "/outside-meetings", noted)
        .forEach(
            (at, body) ->
                chairOfNone
                    .post(representation + at, body)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("not-in-the-chair")));
    chairOfNone
        .post(meeting + "/attendance", "{\"present\":[]}")
        .then()
        .statusCode(403)
        .body("type", endsWith("not-in-the-chair"));
    city.secretary
        .post(meeting + "/absences", "{\"person\":\"%s\"}".formatted(ANNE))
        .then()
        .statusCode(422)
        .body("type", endsWith("deputy-or-written-view"));
    city.made(meeting + "/absences", "{\"person\":\"%s\",\"deputy\":\"%s\"}".formatted(ANNE, BEN));
    city.made(meeting + "/attendance", "{\"present\":[\"%s\"]}".formatted(BEN));
    Instant before = Instant.now();
    city.made(
        meeting + "/reports",
        """
        {"position":"%s","became":"partly","by":"%s","text":"They pay for two."}\
        """
            .formatted(id(position), BEN));
    city.secretary
        .get(representation)
        .then()
        .body("meetings[0].positions[0].became", equalTo("partly"))
        .body("meetings[0].positions[0].report.text", equalTo("They pay for two."))
        .body("meetings[0].attendance[0].how", equalTo("deputy"));
    city.secretary
        .get(representation + "?known=" + before)
        .then()
        .body("meetings[0].positions[0].became", equalTo("unknown"));
    var other = new Somebody(board.secretary.convener(), "executive");
    other.get(representation).then().statusCode(404);
    other.get(representation + "/attendance").then().statusCode(404);
    city.secretary
        .get(representation + "/attendance?from=" + today())
        .then()
        .body("representatives[0].deputy", equalTo(1));
    city.secretary
        .get(representation + "/attendance?from=" + today().plusDays(1))
        .then()
        .body("meetings", equalTo(0));
    String found = CityVoice.said();
    other.post(position + "/statements", found).then().statusCode(404);
    String statement = city.made(position + "/statements", found);
    city.secretary
        .get(position)
        .then()
        .body("statements.statement", contains(CityVoice.id(statement)))
        .body("statements[0].finding", equalTo("own-authority"));
  }

  @Test
  void who_sits_not_in_the_body_that_was_asked_marks_no_repeat_of_what_it_was_asked() {
    String first = city.logged("urgent-care", "Would practices run a hub at night?");
    String asked = CityVoice.asked("estates", "Whose is the roof?");
    String ofCouncil =
        city.made(
            API + "/requests",
            asked.substring(0, asked.lastIndexOf('}')) + ",\"body\":\"" + city.body + "\"}");
    String repeat = "{\"of\":\"%s\",\"by\":\"%s\"}".formatted(id(first), ANNE);
    for (String role : new String[] {"chair", "executive", "body-member"}) {
      new Somebody(board.secretary.convener(), role)
          .post(ofCouncil + "/repeat", repeat)
          .then()
          .statusCode(403)
          .body("type", endsWith("sits-not-there"));
    }
    eventually(
        "Anne",
        () ->
            Optional.of(city.secretary.post(ofCouncil + "/repeat", repeat))
                .filter(it -> it.statusCode() == 201));
  }

  @Test
  void a_repeat_is_shown_with_the_answer_given_before_and_marked_by_a_person() {
    String position = city.agreed();
    String first = city.logged("urgent-care", "Would practices run a hub at night?");
    city.made(
        first + "/answer", "{\"how\":\"by-position\",\"position\":\"%s\"}".formatted(id(position)));
    String again =
        city.secretary
            .post(
                API + "/requests",
                CityVoice.asked("urgent-care.nights", "Could practices run night hubs?"))
            .then()
            .statusCode(201)
            .body("alike.request", contains(id(first)))
            .body("alike[0].answer.position", equalTo(id(position)))
            .body("alike[0].reason", containsString("one subject is part of the other"))
            .extract()
            .header("Location");
    city.made(again + "/repeat", "{\"of\":\"%s\",\"by\":\"%s\"}".formatted(id(first), ANNE));
    city.secretary
        .get(again)
        .then()
        .body("state", equalTo("repeat"))
        .body("repeat.answer.position", equalTo(id(position)));
    city.secretary
        .get(API + "/requests?asker=system:QNX&state=repeat&q=hubs&from=" + today())
        .then()
        .body("items.request", contains(id(again)));
    city.secretary
        .get(API + "/requests/alike?subject=other&question=Run a hub at night")
        .then()
        .body("items", hasSize(2));
    city.secretary
        .get(API + "/bodies/" + city.body + "/record")
        .then()
        .body("meetings", equalTo(0))
        .body("items.all", equalTo(0));
  }

  @Test
  void what_a_body_was_asked_is_taken_in_ones_own_name_and_answered_by_who_sits_there() {
    String asked = CityVoice.asked("urgent-care", "Would practices run a hub at night?");
    String ofBody = asked.replaceFirst("\\{", "{\"body\":\"%s\",".formatted(city.body));
    var chair = new Somebody(board.secretary.convener(), "chair");
    chair
        .post(API + "/requests", ofBody.replaceFirst("\\{", "{\"by\":\"%s\",".formatted(ANNE)))
        .then()
        .statusCode(403)
        .body("type", endsWith("not-their-word"));
    String request = city.made(API + "/requests", ofBody);
    String declined = "{\"how\":\"declined\",\"words\":\"No.\"}";
    chair
        .post(request + "/answer", declined)
        .then()
        .statusCode(403)
        .body("type", endsWith("sits-not-there"));
    city.made(request + "/answer", declined);
  }
}
