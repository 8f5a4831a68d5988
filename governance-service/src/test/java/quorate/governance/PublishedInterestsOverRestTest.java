package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.INTERESTS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** What the public reads of interests: whose they are, and in what seats. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PublishedInterestsOverRestTest {

  private static final String EXTRACT = INTERESTS + "/extract";

  private final City city = new City();
  private CityBoard board;
  private String seat;

  @BeforeEach
  void begin() {
    board = new CityBoard(city);
    seat = board.opened("executive", "");
    String appointed =
        "{\"person\":\"%s\",\"from\":\"2026-05-22\",\"how\":\"appointed\"}".formatted(ANNE);
    eventually("Anne has the seat", () -> filled(appointed));
    board.interest(board.body());
    board.secretary.post(INTERESTS + "/publication", "{\"types\":[\"financial\"]}");
  }

  @AfterEach
  void end() {
    board.close();
  }

  @Test
  void a_line_says_which_seats_the_person_holds_on_the_day() {
    var dashboard = new Somebody(city.name, "dashboard");

    dashboard
        .get(EXTRACT)
        .then()
        .body("items.person", contains(ANNE))
        .body("items[0].seats.body", contains(board.body()))
        .body("items[0].seats.name", contains("Partnership Council"))
        .body("items[0].seats.title", contains("Executive member"))
        .body("items[0].seats[0].offices", contains("executive"));
    dashboard.get(EXTRACT + "?on=2026-05-21").then().body("items[0].seats", hasSize(0));
  }

  @Test
  void it_is_a_table_where_that_is_accepted_or_named() {
    String line =
        "%s,financial,RXQ,community-nursing,".formatted(ANNE)
            + "[0-9-]{10},Partnership Council: Executive member,%s,%s,\r\n"
                .formatted(board.body(), CityVoice.today());

    var table = accepting("text/csv", EXTRACT);
    assertEquals(200, table.statusCode());
    table
        .then()
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("interests-"))
        .body(
            matchesPattern(
                "person,type,organisation,subjects,declared,seats,bodies,on,known\r\n" + line));
    accepting("*/*", EXTRACT).then().contentType(startsWith("application/json"));
    accepting("*/*", EXTRACT + "?format=csv").then().contentType(startsWith("text/csv"));
    accepting("text/csv", EXTRACT + "?format=json")
        .then()
        .contentType(startsWith("application/json"));
    accepting("*/*", EXTRACT + "?format=pdf")
        .then()
        .statusCode(400)
        .body("field", equalTo("format"))
        .body("type", endsWith("values-not-allowed"));
  }

  @Test
  void what_is_published_no_more_is_not_read_as_known_before() {
    var dashboard = new Somebody(city.name, "dashboard");
    String then = EXTRACT + "?known=" + Instant.now();
    dashboard.get(then).then().body("items.person", contains(ANNE));
    board.secretary.post(INTERESTS + "/publication", "{\"types\":[]}");
    dashboard.get(EXTRACT).then().body("items", hasSize(0));
    dashboard.get(then).then().body("items", hasSize(0));
  }

  @Test
  void who_is_erased_stands_in_no_extract_and_their_words_are_not_read_from_a_copy() {
    String at = INTERESTS + "/" + ANNE;
    String then = EXTRACT + "?known=" + Instant.now();
    String before = board.secretary.get(at).header("ETag");
    board.register.publish("membership.person-erased.v1", Map.of());
    var dashboard = new Somebody(city.name, "dashboard");
    for (String extract : List.of(EXTRACT, then)) {
      eventually(
          "nobody is told of",
          () ->
              Optional.of(dashboard.get(extract).jsonPath().getList("items"))
                  .filter(List::isEmpty));
    }
    eventually(
        "another version",
        () ->
            Optional.of(board.secretary.get(at).header("ETag")).filter(tag -> !tag.equals(before)));
    board.secretary.get(at).then().body("interests[0].text", nullValue());
  }

  private Response accepting(String type, String at) {
    return new Somebody(city.name, "dashboard").getAccepting(type, at);
  }

  private Optional<Boolean> filled(String asked) {
    board.register.publish("membership.person-recorded.v1", Map.of()); // it is not silent
    return Optional.of(board.secretary.post(seat + "/holder", asked).statusCode() == 201)
        .filter(it -> it);
  }
}
