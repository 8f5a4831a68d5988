package quorate.governance;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.INTERESTS;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityMeeting.moving;
import static quorate.governance.Federated.API;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** What a command's Location names is read there, as what it is part of shows it. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class LocationsOverRestTest {

  private static final String DOCUMENT = "a".repeat(64);

  private City city = new City();
  private Somebody secretary = city.secretary;
  private @Nullable CityBoard board;

  // Not with the fields: the first instance is made before the service is there.
  @BeforeEach
  void begin() {
    city = new City();
    secretary = city.secretary;
    board = new CityBoard(city);
  }

  @AfterEach
  void end() {
    requireNonNull(board).close();
  }

  private ValidatableResponse read(String location, String name) {
    var read = secretary.get(location).then().statusCode(200).body(name, equalTo(last(location)));
    var known = read.extract().header("ETag");
    secretary.get(location).then().header("ETag", equalTo(requireNonNull(known)));
    return read;
  }

  @Test
  void of_a_meeting_its_items_with_their_papers_its_motions_and_its_actions() {
    var meeting = new CityMeeting(requireNonNull(board));
    String item = meeting.item();
    String at = meeting.at + "/items/" + item;
    String asked = "{\"title\":\"%s\",\"document\":\"%s\"%s}";
    String paper = meeting.made(at + "/papers", asked.formatted("Options", DOCUMENT, ""));
    String again = ",\"paper\":\"%s\"".formatted(last(paper));
    meeting.made(at + "/papers", asked.formatted("Options, corrected", DOCUMENT, again));
    meeting.sits(item);
    String motion = meeting.made(meeting.at + "/motions", moving(item, "That it be let", ""));

    read(at, "item").body("number", equalTo("1")).body("papers.size()", equalTo(2));
    read(paper, "paper").body("version", equalTo("2")).body("title", equalTo("Options, corrected"));
    read(motion, "motion").body("text", equalTo("That it be let")).body("state", equalTo("moved"));
    read(meeting.at + "/actions/" + meeting.action(), "action").body("state", equalTo("agreed"));

    String version = read(motion, "motion").extract().header("ETag");
    String second = "{\"by\":\"%s\"}".formatted(ANNE);
    new Somebody(city.name, "secretary")
        .ifMatch(version)
        .post(motion + "/second", second)
        .then()
        .statusCode(201);
    read(motion, "motion").body("state", equalTo("seconded"));
    secretary.get(meeting.at + "/motions/" + item).then().statusCode(404);
    new Somebody(city.name, "body-member").get(motion).then().statusCode(404);
    new Somebody(city.name, "dashboard").get(motion).then().statusCode(403);
  }

  @Test
  void a_holding_of_a_seat_and_an_interest_in_whose_words_it_is() {
    var meeting = new CityMeeting(requireNonNull(board));
    String seats = API + "/bodies/" + meeting.body + "/seats/";
    String held = secretary.get(seats + meeting.anne).jsonPath().getString("holders[0].holding");
    read(seats + meeting.anne + "/holders/" + held, "holding").body("person", equalTo(ANNE));
    secretary.get(seats + meeting.ben + "/holders/" + held).then().statusCode(404);

    String interest = INTERESTS + "/" + ANNE + "/" + requireNonNull(board).interest(meeting.body);
    read(interest, "interest").body("text", equalTo("Shareholder of a supplier"));
    new Somebody(city.name, "chair").get(interest).then().body("text", nullValue());
  }

  @Test
  void of_a_plan_its_drawings_accounts_and_what_was_done_of_what_is_reserved() {
    var meeting = new CityMeeting(requireNonNull(board));
    String item = meeting.item();
    String later = meeting.item();
    var plan = new CityPlan(meeting);
    plan.put(item);
    meeting.sits(item);
    plan.adopted(item);
    String drawing = plan.draws("1.00", plan.decided("1.00"), "null").header("Location");
    read(drawing, "drawing").body("sum", equalTo("1.00"));
    read(plan.asked(), "account").body("question", equalTo("Why so few?"));
    read(levied(meeting, plan, later), "act").body("matter", equalTo("levy"));
    new Somebody(city.name, "executive").get(drawing).then().statusCode(404);
  }

  private static String levied(CityMeeting meeting, CityPlan plan, String item) {
    String permission =
        meeting.made(
            API + "/permissions",
            """
            {"plan":"%s","wanted":{"kind":"reserved-matter","matter":"levy"},"title":"A levy",
             "reason":"Costs rose.","sum":"2.00","by":"%s"}"""
                .formatted(last(plan.at), ANNE));
    meeting.made(permission + "/putting", plan.put(item, ANNE));
    String granted = meeting.granting(item, permission);
    meeting.made(permission + "/grant", "{\"decision\":\"%s\"}".formatted(granted));
    return meeting.made(
        plan.at + "/reserved-acts",
        """
        {"matter":"levy","title":"A levy","sum":"2.00","decision":"%s","permission":"%s",
         "by":"%s"}"""
            .formatted(plan.decided("2.00"), last(permission), ANNE));
  }

  @Test
  void a_statement_held_against_a_position_and_a_meeting_outside() {
    var voice = new CityVoice(requireNonNull(board));
    String position = voice.agreed();
    String statement = voice.made(position + "/statements", CityVoice.said());
    read(statement, "statement").body("finding", equalTo("own-authority"));
    read(voice.meets(voice.represented()), "meeting").body("title", equalTo("Meeting"));
    secretary.get(position + "/statements/abc").then().statusCode(404);
    secretary
        .post(statement, "{}")
        .then()
        .statusCode(405)
        .body("type", endsWith("method-not-allowed"));
  }
}
