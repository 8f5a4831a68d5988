package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.BoardPeople.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** A board of three by the single transferable vote, with a nurse's place, from the call on. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class NominatedBoardTest {

  private static final String STV =
      """
      {"method":"scottish-stv","ties":["backwards","lot"],"constraints":[
        {"name":"Nurses","roleclass":"nurse","least":"1","clause":"article 21"},
        {"name":"East","constituency":"East","least":1},
        {"name":"West","constituency":"West","least":2}]}""";

  @Inject LoginHash logins;

  private BoardPeople people;

  @BeforeEach
  void the_register_is_heard() {
    people = BoardPeople.heard(this::login);
  }

  @AfterEach
  void close() {
    people.close();
  }

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private void stands(String called, String subject, UUID person, String place, String role) {
    made(people.election().nominateFor(called, person, place, role));
    made(people.election().accept(called, subject, person, ""));
  }

  @Test
  void a_contest_for_several_places_is_drafted_by_the_calls_rule_and_its_constraints() {
    UUID dan = people.register().recorded(login("dan"));
    people.register().known();
    Response made = people.election().calledForBoard(Instant.now().plusSeconds(15), STV);
    made(made);
    String called = made.path("id");
    stands(called, "xan", people.xan(), "East", "gp");
    stands(called, "yve", people.yve(), "East", "gp");
    stands(called, "zoe", people.zoe(), "East", "nurse");
    Asker.await(
        "the fourth is heard",
        () -> people.election().nominateFor(called, dan, "West", "gp").statusCode() == 201);
    made(people.election().accept(called, "dan", dan, ""));
    people
        .election()
        .shown(called)
        .then()
        .body("poll.counting.constraints[0].roleclass", equalTo("nurse"))
        .body("poll.counting.constraints[1].least", equalTo("1"))
        .body("poll.counting.seats", nullValue());
    people.election().awaitClose(called);
    Response closed = people.election().shown(called);
    closed
        .then()
        .body("settled.outcome", contains("contested"))
        .body("settled[0].candidates", hasSize(4))
        .body("settled[0].vacant", equalTo("1"));
    List<String> order = closed.path("settled[0].candidates");
    isDrafted(closed.path("settled[0].ballot"), order, dan);
  }

  /** One of two places kept for the west stays vacant, since only one stands there. */
  private void isDrafted(String ballot, List<String> order, UUID west) {
    people.asker().awaitState(ballot, "drafted");
    people
        .asker()
        .secretary()
        .get(Asker.PATH + "/" + ballot)
        .then()
        .body("question", equalTo(QUESTION))
        .body("paper.method", equalTo("ranked"))
        .body("paper.options.contact", equalTo(order))
        .body("paper.counting.method", equalTo("scottish-stv"))
        .body("paper.counting.seats", equalTo("2"))
        .body("paper.counting.constraints.name", contains("Nurses", "East", "West"))
        .body("paper.counting.constraints[0].options", contains(letter(order, people.zoe())))
        .body("paper.counting.constraints[0].least", equalTo("1"))
        .body("paper.counting.constraints[0].clause", equalTo("article 21"))
        .body("paper.counting.constraints[1].options", hasSize(3))
        .body("paper.counting.constraints[2].options", contains(letter(order, west)))
        .body("paper.counting.constraints[2].least", equalTo("1"));
  }

  private static final String QUESTION =
      "Whom do you elect? Directors (2 of 3 places; too few stand to fill more under the"
          + " constraints)";

  private static String letter(List<String> order, UUID person) {
    return "ABCD".substring(order.indexOf(person.toString())).substring(0, 1);
  }

  @Test
  void a_rule_that_no_count_could_follow_is_refused_with_the_call() {
    Response refused =
        people
            .election()
            .calledForBoard(
                Instant.now().plusSeconds(600),
                STV.replace("\"roleclass\":\"nurse\"", "\"roleclass\":\"lay\""));
    assertEquals(422, refused.statusCode(), refused.asString());
    assertEquals("urn:quorate:problem:counting-not-understood", refused.path("type"));
    assertEquals("poll.counting.constraints[0].roleclass", refused.path("field"));
  }
}
