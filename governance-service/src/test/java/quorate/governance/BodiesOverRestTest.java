package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityBoard.BODIES;
import static quorate.governance.CityBoard.INTERESTS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Bodies, seats and interests as people and neighbours meet them, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class BodiesOverRestTest {

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
  void seats_follow_the_register_and_the_body_is_read_as_of_a_day_and_an_instant() {
    eventually("the network's seat", () -> seats("vacant", 1));
    secretary
        .get(board.at() + "?on=2026-05-01")
        .then()
        .statusCode(200)
        .body("terms.ruleset.name", equalTo("board-by-model-articles"))
        .body("terms.notice.days", equalTo("5"))
        .body("composition.find { it.rule == 'networks' }.vacant", equalTo("1"));
    secretary.get(BODIES + "?q=PARTNER&kind=partnership-council").then().body("items", hasSize(1));
    secretary.get(BODIES + "?on=2026-04-30").then().body("items", hasSize(0));
    secretary.get(board.at() + "?known=2026-01-01T00:00:00Z").then().statusCode(404);

    board.register.publish(
        "membership.network-closed.v1", Map.of("U07199", "U14062", "2021-03-31", "2026-05-31"));
    eventually("the seat is closed", () -> seats("closed", 1));
    secretary
        .get(board.at() + "/seats?on=2026-05-31")
        .then()
        .body("items", hasSize(1))
        .body("items[0].of.code", equalTo("U14062"))
        .body("items[0].closed", equalTo("network-closed"));
  }

  @Test
  void no_body_follows_an_area_of_which_the_register_knows_nothing() {
    eventually("the network's seat", () -> seats("vacant", 1));
    within("O9D")
        .then()
        .statusCode(400)
        .body("field", equalTo("terms.composition[0].within"))
        .body("mend", containsString("such as 09D"));
    within("09D").then().statusCode(201);
    secretary
        .post(
            board.at() + "/terms", "{\"from\":\"2099-01-01\",\"terms\":%s}".formatted(terms("O9D")))
        .then()
        .statusCode(400)
        .body("field", equalTo("terms.composition[0].within"));
  }

  private Response within(String area) {
    return secretary.post(
        BODIES,
        "{\"kind\":\"board\",\"name\":\"Board\",\"from\":\"2026-05-01\",\"terms\":%s}"
            .formatted(terms(area)));
  }

  private static String terms(String area) {
    return CityBoard.TERMS.replaceFirst(
        "\"every-network\"", "\"every-network\",\"within\":\"%s\"".formatted(area));
  }

  @Test
  void an_executive_appointee_with_a_later_declared_interest_no_longer_sits() {
    String seat = board.opened("executive", "");
    String appointed =
        "{\"person\":\"%s\",\"from\":\"2026-05-22\",\"how\":\"appointed\"}".formatted(ANNE);
    eventually("the register knows Anne", () -> filled(seat, appointed));
    secretary
        .get(seat)
        .then()
        .body("holder.votes", equalTo(true))
        .body("holders[0].votes", equalTo(true))
        .body("holders[0].offices", contains("executive"))
        .body("holder.lastday", equalTo("2029-05-21"));
    Instant before = Instant.now();

    board.interest(board.body());

    eventually(
        "Anne's seat is suspended",
        () ->
            Optional.of(secretary.get(seat))
                .filter(it -> !it.jsonPath().getBoolean("holder.sits")));
    secretary
        .get(seat)
        .then()
        .body("state", equalTo("held"))
        .body("holder.why[0]", containsString("declared a competing interest on"))
        .body("holders[0].why[0]", containsString("declared a competing interest on"));
    secretary.get(seat + "?known=" + before).then().body("holder.sits", equalTo(true));
    secretary
        .get(seat + "/eligibility/" + ANNE)
        .then()
        .body("eligible", equalTo(false))
        .body("why[0]", containsString("declared a competing interest on"));
    String other = board.opened("executive", "");
    eventually("Ben has the other seat", () -> filled(other, appointed.replace(ANNE, BEN)));
  }

  @Test
  void who_is_elected_unopposed_takes_the_seat_that_names_the_election() {
    String nomination = "0192f0c1-0000-7000-8000-000000000071";
    String seat =
        board.opened(
            "managers",
            ",\"election\":{\"nomination\":\"%s\",\"seat\":\"manager\"}".formatted(nomination));
    try (var ballots = new NeighbourLog("ballot", city.name)) {
      ballots.publish("ballot.elected-unopposed.v1", Map.of());
    }
    board.register.publish("membership.person-recorded.v1", Map.of()); // known past the declaration
    eventually(
        "Anne has the seat",
        () ->
            Optional.ofNullable(secretary.get(seat).jsonPath().getString("holder.person"))
                .filter(ANNE::equals));
    secretary
        .get(seat)
        .then()
        .body("holder.how", equalTo("elected"))
        .body("holder.lastday", equalTo("2028-04-30"));
  }

  @Test
  void what_is_told_of_interests_is_for_them_and_the_secretary_and_published_by_rule_only() {
    String interest = board.interest(board.body());
    String at = INTERESTS + "/" + ANNE;
    var chair = new Somebody(city.name, "chair");
    var dashboard = new Somebody(city.name, "dashboard");

    secretary
        .get(at)
        .then()
        .body("interests.interest", contains(interest))
        .body("interests[0].text", equalTo("Shareholder of a supplier"));
    chair
        .get(at)
        .then()
        .statusCode(200)
        .body("interests[0].organisation", equalTo("RXQ"))
        .body("interests[0].text", nullValue());
    chair.post(at + "/review", "").then().statusCode(403).body("type", endsWith("not-your-own"));
    dashboard.get(INTERESTS + "/extract").then().body("items", hasSize(0));
    secretary
        .post(INTERESTS + "/publication", "{\"types\":[\"financial\"]}")
        .then()
        .statusCode(201);
    dashboard.get(INTERESTS + "/extract").then().body("items.organisation", contains("RXQ"));
    secretary.get(INTERESTS + "?subject=community-nursing").then().body("items", hasSize(1));
    secretary.get(INTERESTS + "?subject=estates").then().body("items", hasSize(0));
    secretary
        .post(at + "/" + interest + "/end", "{\"lastday\":\"2026-06-30\"}")
        .then()
        .statusCode(201)
        .header("Location", at + "/" + interest);
    secretary.get(INTERESTS + "?on=2026-07-01").then().body("items[0].interests", hasSize(0));
  }

  private Optional<Boolean> filled(String seat, String asked) {
    board.register.publish("membership.person-recorded.v1", Map.of()); // it is not silent
    return secretary.post(seat + "/holder", asked).statusCode() == 201
        ? Optional.of(true)
        : Optional.empty();
  }

  private Optional<Boolean> seats(String state, int number) {
    return secretary
                .get(board.at() + "/seats?rule=networks&state=" + state)
                .jsonPath()
                .getList("items")
                .size()
            == number
        ? Optional.of(true)
        : Optional.empty();
  }
}
