package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityBoard.BODIES;
import static quorate.governance.CityMeeting.MEETINGS;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityQuorum.CARA;
import static quorate.governance.CityVoice.API;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** Who reads what is a body's own without a seat in it: deputies, and those who are asked. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ReadersOverRestTest {

  private static final String LOGIN = "pV3mJ8x0Q2rT5uW7yZ9aBc";
  private static final String MANDATE = "0192f0c1-0000-7000-8000-000000000022";

  @Inject LoginHash logins;
  private City city = new City();
  private CityBoard board;
  private CityMeeting meetings;

  @BeforeEach
  void begin() {
    city = new City();
    board = new CityBoard(city);
    meetings = new CityMeeting(board);
  }

  @AfterEach
  void end() {
    board.close();
  }

  @Test
  void a_deputy_reads_papers_minutes_and_positions_as_long_as_they_are_named() {
    String body = meetings.changed(ReadersOverRestTest::withDeputies);
    String seat = BODIES + "/" + body + "/seats/" + meetings.seat(body, ANNE);
    String meeting =
        meetings.made(MEETINGS, CityMeeting.called(body, Instant.now().plusSeconds(86_400)));
    String paper = paper(meeting);
    String position = new CityVoice(city.secretary, body).consulted(false);
    board.register.publish("membership.person-recorded.v1", Map.of(ANNE, CARA));
    bound("cara", CARA);
    var cara = Somebody.as("cara", city.name, "body-member");
    cara.get(meeting).then().statusCode(404);
    cara.get(position).then().statusCode(404);

    String named = "{\"person\":\"%s\",\"from\":\"2026-05-22\"}".formatted(CARA);
    eventually(
        "the register knows them",
        () ->
            Optional.of(city.secretary.post(seat + "/deputies", named))
                .filter(it -> it.statusCode() == 201));
    eventually(
            "the deputy reads",
            () -> Optional.of(cara.get(meeting)).filter(it -> it.statusCode() == 200))
        .then()
        .body("items[0].papers.title", contains("Terms of the contract"));
    cara.get(paper).then().statusCode(200);
    cara.get(meeting + "/minutes").then().statusCode(200);
    cara.get(meeting + "/notice").then().body("items[0].papers.title", hasSize(1));
    cara.get(position).then().statusCode(200).body("state", equalTo("open"));
    cara.get(API + "/positions").then().body("items.position", contains(last(position)));
    cara.get(MEETINGS).then().body("items.meeting", contains(last(meeting)));
    cara.get(meetings.at).then().statusCode(404); // of another body

    meetings.made(
        paper.substring(0, paper.indexOf("/papers/")) + "/interests",
        "{\"person\":\"%s\",\"type\":\"financial\",\"handling\":\"papers-withheld\"}"
            .formatted(CARA));
    cara.get(meeting).then().body("items[0].papers", hasSize(0));
    cara.get(paper).then().statusCode(404);
    city.secretary.get(paper).then().statusCode(200);
    cara.get(meeting + "/notice").then().body("items[0].papers", hasSize(0));
    cara.get(meeting + "/notice?format=html").then().body(not(containsString("Terms of the")));
    city.secretary.get(meeting).then().body("items[0].papers", hasSize(1));
    meetings.made(
        seat + "/deputies/end", "{\"person\":\"%s\",\"lastday\":\"2026-05-31\"}".formatted(CARA));
    cara.get(meeting).then().statusCode(404);
    cara.get(meeting + "/notice").then().statusCode(404);
    cara.get(position).then().statusCode(404);
    cara.get(API + "/positions").then().body("items", hasSize(0));
  }

  private static String withDeputies(String terms) {
    return terms.replace("\"voice\":\"votes\"", "\"voice\":\"votes\",\"deputies\":\"votes\"");
  }

  private String paper(String meeting) {
    String item =
        meetings.made(
            meeting + "/items",
            "{\"title\":\"Contract\",\"kind\":\"decision\",\"by\":{\"office\":\"secretary\"}}");
    String paper =
        meetings.made(
            item + "/papers",
            "{\"title\":\"Terms of the contract\",\"document\":\"%s\"}".formatted("0a".repeat(32)));
    city.secretary
        .get(meeting)
        .then()
        .body("items[0].papers.paper", contains(last(paper)))
        .body("items[0].papers[0].document", equalTo("0a".repeat(32)));
    return paper;
  }

  @Test
  void a_practice_that_is_asked_reads_the_question_and_another_does_not() {
    var voice = new CityVoice(board);
    String position = voice.consulted(false);
    speaks("bo", BEN, "B82001", UUID.randomUUID().toString());
    speaks("ann", ANNE, "G81001", MANDATE); // heard after the other
    voice.answers(position, "network", "U14062", "networks", "hub");
    var asked = Somebody.as("ann", city.name, "representative");
    var other = Somebody.as("bo", city.name, "representative");

    eventually(
            "the practice that is asked reads it",
            () -> Optional.of(asked.get(position)).filter(it -> it.statusCode() == 200))
        .then()
        .body("answered", equalTo(1))
        .body("answers", hasSize(0));
    asked.get(API + "/positions").then().body("items.position", contains(last(position)));
    other.get(position).then().statusCode(404);
    other.get(API + "/positions").then().body("items", hasSize(0));
    new Somebody(city.name, "dashboard").get(position).then().statusCode(403);

    String agreed = voice.agreed(voice.consulted(true), "Each network gives it.");
    asked
        .get(agreed)
        .then()
        .body("text", equalTo("Each network gives it."))
        .body("answers.party.code", contains("G81001"));
    other.get(agreed).then().statusCode(404);
    var stranger = new Somebody(city.name, "representative", "system");
    stranger.get(agreed).then().statusCode(404);
    board.register.publish("membership.mandate-revoked.v1", Map.of("2026-12-31", "2026-05-31"));
    eventually(
        "who speaks for the practice no more reads no more",
        () -> Optional.of(asked.get(agreed)).filter(it -> it.statusCode() == 404));
  }

  private void bound(String login, String person) {
    board.register.publish(
        "membership.log-in-bound.v1", Map.of(LOGIN, logins.of(Tokens.ISSUER, login), ANNE, person));
  }

  private void speaks(String login, String person, String practice, String mandate) {
    board.register.publish(
        "membership.mandate-granted.v1",
        Map.of(ANNE, person, "G81001", practice, MANDATE, mandate));
    bound(login, person);
  }
}
