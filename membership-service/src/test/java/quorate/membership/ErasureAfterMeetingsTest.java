package quorate.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.EventLog;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;

/** Whom minutes name keeps the name for ten years from the meeting, as far as it was heard. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ErasureAfterMeetingsTest {

  private static final String ANNE = "0192f0c1-0000-7000-8000-000000000021";
  private static final Map<String, String> ASKED =
      Map.of("reason", "objection", "askedby", "person");

  @Inject EventLog log;

  private final Api secretary = Api.secretary();
  private NeighbourLog governance;

  @BeforeEach
  void begin() {
    governance = new NeighbourLog("governance", secretary.convener());
  }

  @AfterEach
  void end() {
    governance.close();
  }

  @Test
  void whom_the_minutes_of_a_board_name_stays_and_whoever_was_in_no_meeting_goes()
      throws Exception {
    String there = person("Della Director");
    String elsewhere = person("Ella Elsewhere");
    board();
    governance.publish("governance.meeting-opened.v1", Map.of());
    arrived(there);

    heard(there);
    erase(there)
        .then()
        .statusCode(200)
        .body("erasure.contacterasedon", notNullValue())
        .body("erasure.nameerasedon", nullValue())
        .body("erasure.law", equalTo("Companies Act 2006, s248"))
        .body("erasure.earliest", equalTo("2036-06-17"));
    secretary
        .get(there)
        .then()
        .body("name", equalTo("Della Director"))
        .body("email", nullValue())
        .body("erasure.earliest", equalTo("2036-06-17"));
    erase(there)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:name-needed"))
        .body("detail", containsString("Companies Act 2006, s248 keeps the name"))
        .body("detail", containsString("2036-06-17"));
    erase(elsewhere)
        .then()
        .statusCode(200)
        .body("erasure.nameerasedon", notNullValue())
        .body("erasure.law", nullValue());
    assertReliedOn("membership.name-retained.v1", "governance:3");
    assertReliedOn("membership.person-erased.v1", "governance:3");
  }

  @Test
  void a_meeting_that_was_called_and_not_held_keeps_nobodys_name() {
    String owner = person("Carla Concerned");
    board();
    governance.publish("governance.item-interest-noted.v1", Map.of(ANNE, id(owner)));
    heard(owner);
    erase(owner).then().statusCode(200).body("erasure.nameerasedon", notNullValue());
  }

  private void board() {
    governance.publish(
        "governance.body-established.v1",
        Map.of("\"kind\":\"partnership-council\"", "\"kind\":\"board\""));
    governance.publish("governance.meeting-called.v1", Map.of());
  }

  private void arrived(String person) {
    governance.publish("governance.attendee-arrived.v1", Map.of(ANNE, id(person)));
  }

  /** Once all is heard that governance told. */
  private void heard(String person) {
    secretary.awaiting(governance.newest());
    assertEquals(200, secretary.get(person).statusCode());
  }

  private Response erase(String person) {
    return secretary.post(person + "/erasure", ASKED);
  }

  private String person(String name) {
    var made = secretary.post("/people", Map.of("name", name, "email", "x@example.org"));
    assertEquals(201, made.statusCode(), made::asString);
    return made.header("Location").substring(Api.V1.length());
  }

  private static String id(String person) {
    return person.substring("/people/".length());
  }

  private void assertReliedOn(String type, String heard) throws Exception {
    var entries = new ArrayList<String>();
    log.scan(
            secretary.convener(),
            "",
            Long.MAX_VALUE,
            bytes -> entries.add(new String(bytes, UTF_8)))
        .toCompletionStage()
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS);
    var found = entries.stream().filter(it -> it.contains("\"type\":\"" + type + "\"")).toList();
    assertEquals(1, found.size());
    assertTrue(found.getFirst().contains("\"heard\":\"%s\"".formatted(heard)), found::getFirst);
  }
}
