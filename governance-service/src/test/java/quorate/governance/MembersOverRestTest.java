package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityResolutions.RESOLUTIONS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Members resolve in general meeting what nobody had proposed as a resolution beforehand. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MembersOverRestTest {

  private static final String DECISIONS = "/governance/api/v1/decisions";
  private static final String TEXT = "That the articles be altered";
  private static final String VOTES =
      """
      {"way":"%s","votes":[{"standsfor":"G81001","person":"%s","stand":"%s"},
        {"standsfor":"G81002","person":"%s","stand":"for"}]}""";

  private City city;

  @BeforeEach
  void begin() {
    city = new City();
  }

  @AfterEach
  void end() {
    Reaudited.holds(city);
  }

  @Test
  void what_hands_carry_is_entered_and_to_be_filed_once_nobody_can_demand_a_poll_any_more() {
    var secretary = city.secretary;
    String meeting = sitting(secretary);
    String motion = put(secretary, meeting);
    made(secretary, motion + "/votes", VOTES.formatted("hands", ANNE, "for", BEN));
    made(secretary, motion + "/result", "{}");
    motionOf(secretary, meeting, "decided", null);
    secretary.get(DECISIONS).then().body("items", hasSize(0));

    made(secretary, meeting + "/room/closing", "{}");
    secretary
        .post(motion + "/poll", "{\"by\":[\"G81001\"]}")
        .then()
        .statusCode(409)
        .body("type", endsWith("over"));
    var filings =
        eventually(
            "it is to be filed",
            () ->
                Optional.of(secretary.get(RESOLUTIONS + "/filings?state=due"))
                    .filter(it -> !it.jsonPath().getList("items").isEmpty()));
    filings.then().body("items.filing", contains("copy"));
    String resolution = RESOLUTIONS + "/" + filings.path("items[0].resolution");
    secretary
        .get(resolution)
        .then()
        .body("state", equalTo("in-force"))
        .body("title", equalTo("Articles"))
        .body("by", equalTo(ANNE));
    secretary
        .get(resolution + "/validity")
        .then()
        .body("checks.find { it.requirement == 'majority' }.finding", equalTo("good"))
        .body("checks.find { it.requirement == 'filing' }.finding", equalTo("missing"));
    secretary
        .get(DECISIONS + "/" + secretary.get(resolution).path("recordof") + "/dossier")
        .then()
        .body("decision.outcome", equalTo("passed"))
        .body("resolutions.resolution", hasItem(last(resolution)));
  }

  @Test
  void a_poll_that_is_demanded_after_the_hands_leaves_one_decision_and_settles_by_it() {
    var secretary = city.secretary;
    String meeting = sitting(secretary);
    String motion = put(secretary, meeting);
    String resolution = resolution(secretary, meeting, motion);
    made(secretary, motion + "/votes", VOTES.formatted("hands", ANNE, "for", BEN));
    made(secretary, motion + "/result", "{}");
    made(secretary, motion + "/poll", "{\"by\":[\"G81001\"]}");
    made(secretary, motion + "/votes", VOTES.formatted("poll", ANNE, "against", BEN));
    made(secretary, motion + "/result", "{}");
    made(secretary, meeting + "/room/closing", "{}");
    eventually(
        "the poll's decision is there",
        () ->
            Optional.of(secretary.get(DECISIONS))
                .filter(it -> List.of("lost").equals(it.jsonPath().getList("items.outcome"))));
    secretary.get(DECISIONS).then().body("items.way", contains("poll"));
    eventually(
        "it is settled by the poll",
        () ->
            Optional.of(secretary.get(resolution))
                .filter(it -> "not-carried".equals(it.path("state"))));
    secretary.get(RESOLUTIONS).then().body("items", hasSize(1));
    secretary.get(RESOLUTIONS + "/filings").then().body("items", hasSize(0));
  }

  private static String resolution(Somebody secretary, String meeting, String motion) {
    String body = secretary.get(meeting).path("body");
    String resolution =
        made(
            secretary,
            RESOLUTIONS,
            """
            {"body":"%s","kind":"special-resolution","title":"New articles","text":"%s","by":"%s"}"""
                .formatted(body, TEXT, ANNE));
    made(
        secretary,
        resolution + "/putting",
        "{\"vehicle\":\"poll-of-a-meeting\",\"meeting\":\"%s\",\"motion\":\"%s\"}"
            .formatted(last(meeting), last(motion)));
    return resolution;
  }

  private static void motionOf(
      Somebody secretary, String meeting, String state, @Nullable String decision) {
    secretary
        .get(meeting)
        .then()
        .body("motions.state", contains(state))
        .body("motions[0].decision", decision == null ? nullValue() : equalTo(decision));
  }

  private static String made(Somebody secretary, String path, String body) {
    return secretary.post(path, body).then().statusCode(201).extract().header("Location");
  }

  // at short notice, to which both agree; the first has nine tenths
  private static String sitting(Somebody secretary) {
    String body =
        made(
            secretary,
            CityBoard.BODIES,
            "{\"kind\":\"members-meeting\",\"name\":\"General meeting\",\"from\":\"2026-05-01\",\"terms\":%s}"
                .formatted(BindingOverRestTest.TERMS));
    String meeting =
        made(
            secretary,
            CityMeeting.MEETINGS,
            """
            {"body":"%s","title":"General meeting","starts":"%s","place":"Hove",
             "by":{"office":"secretary"},"shortnotice":true,
             "roll":[{"member":"G81001","figure":"90"},{"member":"G81002","figure":"10"}]}"""
                .formatted(last(body), Instant.now().plusSeconds(3)));
    String item =
        made(
            secretary,
            meeting + "/items",
            """
            {"title":"Articles","kind":"decision","special":true,"by":{"office":"secretary"},
             "resolution":"special-resolution","text":"%s"}"""
                .formatted(TEXT));
    made(
        secretary,
        meeting + "/notice",
        """
        {"sent":[{"to":"G81001","channel":"email","agreed":true},
          {"to":"G81002","channel":"email","agreed":true}]}""");
    made(secretary, meeting + "/notice/short", "{\"members\":[\"G81001\",\"G81002\"]}");
    eventually(
        "its hour has come",
        () ->
            Optional.of(
                    secretary.post(meeting + "/room/opening", "{\"chair\":\"%s\"}".formatted(ANNE)))
                .filter(it -> it.statusCode() == 201));
    arrives(secretary, meeting, ANNE, "G81001");
    arrives(secretary, meeting, BEN, "G81002");
    made(secretary, meeting + "/items/" + last(item) + "/taking", "{}");
    return meeting;
  }

  private static void arrives(Somebody secretary, String meeting, String person, String member) {
    made(
        secretary,
        meeting + "/room/arrivals",
        "{\"person\":\"%s\",\"as\":\"member\",\"standsfor\":\"%s\",\"way\":\"in-person\"}"
            .formatted(person, member));
  }

  private static String put(Somebody secretary, String meeting) {
    String item = secretary.get(meeting).path("items[0].item");
    String motion =
        made(
            secretary,
            meeting + "/motions",
            "{\"item\":\"%s\",\"kind\":\"special-resolution\",\"text\":\"%s\",\"by\":\"%s\"}"
                .formatted(item, TEXT, ANNE));
    made(secretary, motion + "/putting", "{}");
    return motion;
  }
}
