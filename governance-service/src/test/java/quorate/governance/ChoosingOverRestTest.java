package quorate.governance;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BODIES;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** Who is co-opted, and by which decision, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ChoosingOverRestTest {

  private static final String CARA = "0192f0c1-0000-7000-8000-0000000000ca";

  @Test
  void a_board_that_has_met_co_opts_by_its_decision_which_the_seat_shows() {
    try (var board = new CityBoard(new City())) {
      board.register.publish("membership.person-recorded.v1", Map.of(ANNE, CARA));
      var meeting = new CityMeeting(board);
      String item = meeting.item();
      String seat =
          meeting.made(
              BODIES + "/" + meeting.body + "/seats",
              "{\"rule\":\"experts\",\"from\":\"2026-05-01\"}");
      meeting.sits(item);
      board
          .secretary
          .post(seat + "/holder", coOpted(""))
          .then()
          .statusCode(409)
          .body("type", endsWith("co-opted-by-decision"));
      board
          .secretary
          .post(seat + "/holder", coOpted(",\"decision\":\"%s\"".formatted(CARA)))
          .then()
          .statusCode(422)
          .body("type", endsWith("not-their-choice"));
      String decision = meeting.carried(item);
      String by = coOpted(",\"decision\":\"%s\"".formatted(decision));
      var filled =
          eventually(
              "the register knows Cara",
              () ->
                  Optional.of(board.secretary.post(seat + "/holder", by))
                      .filter(it -> it.statusCode() == 201));
      board
          .secretary
          .get(seat)
          .then()
          .body("holder.decision", equalTo(decision))
          .body("holder.holding", equalTo(filled.jsonPath().getString("id")));
      board
          .secretary
          .get("/governance/api/v1/decisions/" + decision + "/dossier")
          .then()
          .body("entries.rel", hasItem("seat-filled"));
    }
  }

  private static String coOpted(String more) {
    return "{\"person\":\"%s\",\"from\":\"%s\",\"how\":\"co-opted\"%s}"
        .formatted(CARA, CityVoice.today(), more);
  }
}
