package quorate.notifications;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.notifications.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** Promised events as outsiders meet them: page by page and as a stream, byte for byte. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
@QuarkusTestResource(Surroundings.class)
class EventsOverRestTest {

  private static final String EVENTS = "/notifications/api/v1/events";

  @TestHTTPResource(EVENTS + "/stream")
  URI stream = URI.create("http://localhost");

  private final String convener = "c-" + UUID.randomUUID().toString().substring(0, 8);
  private final Somebody dashboard = new Somebody(convener, "dashboard");
  private final NeighbourLog ballots = new NeighbourLog("ballot", convener);
  private final NeighbourLog governance = new NeighbourLog("governance", convener);
  private final NeighbourLog membership = new NeighbourLog("membership", convener);

  @AfterEach
  void end() {
    ballots.close();
    governance.close();
    membership.close();
  }

  @Test
  void only_promised_entries_leave_and_they_leave_byte_for_byte() {
    String declared = declared();
    String decided = governance.publish("governance.decision-recorded.v1", Map.of());
    governance.publish("governance.position-agreed.v1", Map.of());
    String position = governance.publish("governance.position-published.v1", Map.of());
    String member = membership.publish("membership.membership-published.v1", Map.of());

    String page = eventually("all events", () -> page("", 4));

    String events = String.join(",", declared, decided, position, member);
    assertTrue(page.startsWith("{\"events\":[" + events + "],\"next\":\""), page);
  }

  @Test
  void page_after_page_ends_where_there_is_no_more() {
    String declared = declared();
    String decided = governance.publish("governance.decision-recorded.v1", Map.of());
    eventually("both events", () -> page("", 2));

    var first = dashboard.get(EVENTS + "?limit=1").jsonPath();
    var second = dashboard.get(EVENTS + "?limit=1&after=" + first.getString("next")).jsonPath();
    var third = dashboard.get(EVENTS + "?after=" + second.getString("next")).jsonPath();

    assertTrue(declared.contains(first.getString("events[0].id")));
    assertTrue(decided.contains(second.getString("events[0].id")));
    assertEquals(0, third.getList("events").size());
    assertEquals(second.getString("next"), third.getString("next"));
  }

  @Test
  void a_stream_goes_on_after_the_last_event_seen() throws InterruptedException {
    String declared = declared();
    String cursor;
    try (var listener = listening("")) {
      var event = listener.next();
      assertEquals("ballot.ballot-declared.v1", event.name());
      assertEquals(declared, event.data());
      cursor = event.id();
    }

    String decided = governance.publish("governance.decision-recorded.v1", Map.of());

    try (var listener = listening(cursor)) {
      assertEquals(decided, listener.next().data());
    }
  }

  @Test
  void another_convener_sees_nothing_and_cannot_use_this_ones_cursor() {
    declared();
    String page = eventually("the event", () -> page("", 1));
    String cursor = page.replaceFirst(".*\"next\":\"([^\"]*)\"}", "$1");
    var stranger = new Somebody("stranger", "dashboard");

    stranger.get(EVENTS).then().statusCode(200).body("events", hasSize(0));
    stranger.get(EVENTS + "?after=" + cursor).then().statusCode(400);
    dashboard.get(EVENTS + "?after=nonsense").then().statusCode(400);
    new Somebody(convener, "representative").get(EVENTS).then().statusCode(403);
    new Somebody(convener, "representative").get(EVENTS + "/stream").then().statusCode(403);
  }

  /** Once its roll was frozen, with nobody on it. */
  private String declared() {
    membership.publish("membership.person-recorded.v1", Map.of());
    return AskedBallot.of(ballots, membership).noticed().frozen().declared();
  }

  private Optional<String> page(String after, int count) {
    var answer = dashboard.get(EVENTS + (after.isEmpty() ? "" : "?after=" + after));
    return answer.jsonPath().getList("events").size() == count
        ? Optional.of(answer.asString())
        : Optional.empty();
  }

  private Listener listening(String cursor) {
    return new Listener(stream, Tokens.of(convener, "dashboard"), cursor);
  }
}
