package quorate.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.EventLog;
import quorate.chassis.react.Stamp;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.membership.policy.WhenMembershipChangesThenPublish;
import quorate.testkit.ServiceUnderTest;

/** What outsiders are told of members: nothing but what the convener's rule says, and once. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PublicationOverRestTest {

  private static final String HOVE = "G81001";
  private static final String RULE = "/publication";
  private static final String BOARD = "body/0192f0c1-0000-7000-8000-000000000001";
  private static final Set<String> PUBLIC =
      Set.of("practice", "member", "from", "network", "subicblocation");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Map<String, String> LETTER =
      Map.of("document", "Letter of the ICB", "dated", "2026-05-20");

  @Inject EventLog log;
  @Inject ServiceDefinition service;
  @Inject WhenMembershipChangesThenPublish policy;

  private final Api secretary = Api.secretary();
  private final Promised promised = new Promised(secretary.convener());
  private final List<String> told = new ArrayList<>();
  private String other = "";
  private String network = "";
  private String elsewhere = "";

  @BeforeEach
  void a_register_with_one_member() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    Response imported = secretary.upload(map, Samples.demonstration(map), "?areas=09D");
    String at = imported.header("Location").substring(Api.V1.length());
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
    List<String> codes = secretary.get("/practices?on=2026-05-01").path("items.practice");
    other = codes.stream().filter(code -> !code.equals(HOVE)).findFirst().orElseThrow();
    network = secretary.get("/practices/" + HOVE).path("network");
    elsewhere = secretary.get("/practices/" + other).path("network");
    admit(HOVE);
  }

  @Test
  void a_rule_under_a_resolution_that_says_nothing_is_refused() {
    for (String nothing : List.of("", " ", "\u00A0", "\u200B", "\u200F\u2060")) {
      for (String by : List.of("resolution", "decidedby")) {
        secretary
            .post(RULE, Map.of("members", "published", by, nothing))
            .then()
            .statusCode(400)
            .body("type", equalTo("urn:quorate:problem:values-not-allowed"))
            .body("field", equalTo(by));
      }
    }
    secretary.get(RULE).then().body("members", equalTo("private"));
  }

  @Test
  void outsiders_are_told_what_the_rule_says_in_order_and_once() throws Exception {
    secretary.get(RULE).then().body("members", equalTo("private")).body("from", nullValue());
    rule("published");
    secretary
        .get(RULE)
        .then()
        .body("members", equalTo("published"))
        .body("from", equalTo("2026-05-10"))
        .body("resolution", equalTo("Board 7"));
    tells(member(HOVE, "2026-05-10", network));
    admit(other);
    tells(member(other, "2026-05-10", elsewhere));
    made("/members/" + HOVE + "/suspension", Map.of("from", "2026-05-20", "reason", "levy"));
    made("/members/" + HOVE + "/reinstatement", Map.of("from", "2026-05-21"));
    moves("U29677");
    tells(member(HOVE, "2026-06-01", "U29677"));
    made("/members/" + HOVE + "/expulsion", Map.of("lastday", "2026-06-30", "resolution", "GM 1"));
    tells(none(HOVE, "2026-07-01"));
    made(
        "/members/" + other + "/retraction",
        Map.of("fact", "admission", "day", "2026-05-02", "reason", "Not decided"));
    tells(none(other, "2026-05-10"));

    int size = entries().size();
    reactAgain();

    assertEquals(size, entries().size());
    assertEquals(told, facts(promised.awaiting(told.size())));
  }

  @Test
  void a_membership_that_ends_with_a_merger_is_told_to_end() throws Exception {
    rule("published");
    tells(member(HOVE, "2026-05-10", network));
    made(
        "/practices/" + HOVE + "/merger",
        Map.of(
            "into", other,
            "on", "2026-07-01",
            "survivingcontract", other,
            "membershipends", true,
            "source", LETTER));
    tells(none(HOVE, "2026-07-01"));
  }

  @Test
  void nothing_is_told_while_members_are_private_and_the_rest_once_they_are_not() throws Exception {
    rule("published");
    tells(member(HOVE, "2026-05-10", network));
    rule("private");
    admit(other);
    reactAgain();
    assertEquals(told, promisedEntries());
    rule("published");
    tells(member(other, "2026-05-10", elsewhere));
  }

  @Test
  void a_rule_is_somebodys_decision_and_the_secretary_records_it() {
    secretary.post(RULE, Map.of("members", "published")).then().statusCode(422);
    secretary.post(RULE, Map.of("members", "shown", "decidedby", BOARD)).then().statusCode(400);
    secretary
        .as("d", "dashboard")
        .post(RULE, Map.of("members", "published", "decidedby", BOARD))
        .then()
        .statusCode(403);
    secretary
        .post(RULE, Map.of("members", "published", "decidedby", "Dr Zyx Decider"))
        .then()
        .statusCode(400)
        .body("field", equalTo("decidedby"));
    rule("published");
    secretary
        .post(RULE, Map.of("members", "published", "decidedby", BOARD))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:ruled-so-already"));
    secretary.get(RULE).then().header("ETag", equalTo("\"1\""));
  }

  private void rule(String members) {
    var asked = new HashMap<String, Object>(Map.of("members", members, "resolution", "Board 7"));
    if (members.equals("published")) {
      asked.put("from", "2026-05-10");
    }
    made(RULE, asked);
  }

  private void admit(String practice) {
    made("/members/" + practice + "/application", Map.of("on", "2026-05-01"));
    made("/members/" + practice + "/admission", Map.of("from", "2026-05-02"));
  }

  private void moves(String to) {
    made(
        "/practices/" + HOVE + "/network",
        Map.of("network", to, "from", "2026-06-01", "source", LETTER));
  }

  private void made(String path, Map<String, Object> body) {
    Response answer = secretary.post(path, body);
    assertEquals(201, answer.statusCode(), answer::asString);
  }

  /** One thing more, and nothing else. */
  private void tells(String fact) {
    told.add(fact);
    assertEquals(told, facts(promised.awaiting(told.size())));
  }

  private static String member(String practice, String from, String network) {
    return practice + " true " + from + " " + network + " 09D";
  }

  private static String none(String practice, String from) {
    return practice + " false " + from + "  ";
  }

  private static List<String> facts(List<JsonNode> entries) {
    return entries.stream().map(PublicationOverRestTest::fact).toList();
  }

  private static String fact(JsonNode entry) {
    JsonNode data = entry.path("data");
    data.fieldNames().forEachRemaining(name -> assertTrue(PUBLIC.contains(name), name));
    return String.join(
        " ",
        data.path("practice").asText(),
        data.path("member").asText(),
        data.path("from").asText(),
        data.path("network").asText(),
        data.path("subicblocation").asText());
  }

  /** As a process would that fell before it could say how far it had come. */
  private void reactAgain() throws Exception {
    for (Entry entry : entries()) {
      if (policy.events().stream().anyMatch(kind -> kind.isInstance(entry.event()))) {
        var request = Stamp.because(policy.name(), entry, Instant.now());
        policy.react(entry, request).await().atMost(PATIENCE);
      }
    }
  }

  private List<String> promisedEntries() throws Exception {
    return entries().stream()
        .filter(entry -> service.events().isPromised(entry.type()))
        .map(entry -> fact(entry.json()))
        .toList();
  }

  private List<Entry> entries() throws Exception {
    var found = new ArrayList<Entry>();
    log.scan(
            secretary.convener(),
            "",
            Long.MAX_VALUE,
            bytes -> found.add(Entry.read(bytes, service.events())))
        .toCompletionStage()
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS);
    found.sort(Comparator.comparingLong(Entry::position));
    return found;
  }
}
