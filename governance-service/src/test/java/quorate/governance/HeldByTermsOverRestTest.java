package quorate.governance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityBoard.BODIES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** What becomes of a meeting when the terms and seats of its body change, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class HeldByTermsOverRestTest {

  private final City city = new City();
  private final LocalDate today = CityVoice.today();
  private CityBoard board;
  private CityMeeting meeting;
  private String item;

  @BeforeEach
  void two_directors_sit() {
    board = new CityBoard(city);
    meeting = new CityMeeting(board);
    item = meeting.item();
    meeting.sits(item);
  }

  @AfterEach
  void end() {
    board.close();
  }

  @Test
  void nobodys_place_at_it_goes_with_a_revision_or_a_seat_until_its_day_is_over() {
    String body = BODIES + "/" + meeting.body;
    String seat = body + "/seats/" + meeting.ben;
    for (LocalDate day : new LocalDate[] {today.minusDays(30), today}) {
      city.secretary
          .post(body + "/terms", revision(day))
          .then()
          .statusCode(409)
          .body("type", endsWith("held-by-them"))
          .body("field", equalTo("from"))
          .body("mend", containsString("name " + today.plusDays(1)));
    }
    city.secretary
        .post(seat + "/vacation", left(today.minusDays(1)))
        .then()
        .statusCode(409)
        .body("type", endsWith("held-by-them"));
    meeting.made(body + "/terms", revision(today.plusDays(1)));
    city.secretary
        .post(
            meeting.at + "/motions",
            "{\"item\":\"%s\",\"kind\":\"board-resolution\",\"text\":\"That it be let\",\"by\":\"%s\"}"
                .formatted(item, BEN))
        .then()
        .statusCode(201);
    city.secretary.get(body + "/seats?on=" + today).then().body("items", hasSize(2));
  }

  @Test
  void who_leaves_that_day_has_the_place_to_its_end_and_leaves_once() {
    String seat = BODIES + "/" + meeting.body + "/seats/" + meeting.ben;
    meeting.made(seat + "/vacation", left(today));
    city.secretary
        .post(seat + "/vacation", left(today))
        .then()
        .statusCode(409)
        .body("type", endsWith("vacated-already"));
  }

  private static String left(LocalDate last) {
    return "{\"lastday\":\"%s\",\"reason\":\"resigned\"}".formatted(last);
  }

  private static String revision(LocalDate from) {
    return "{\"from\":\"%s\",\"terms\":%s}".formatted(from, CityBoard.TERMS);
  }
}
