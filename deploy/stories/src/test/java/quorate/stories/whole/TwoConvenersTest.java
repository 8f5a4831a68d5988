package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import quorate.local.Person;
import quorate.stories.services.Membership;
import quorate.stories.stack.Answer;
import quorate.stories.stack.EventStream;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** What one convener keeps does not exist for another: over the gateway, with real log-ins. */
class TwoConvenersTest {
  private static final String OURS = "brighton-hove";
  private static final String DASHBOARD = "dana.dashboard";
  private static final String EVENTS = "/notifications/api/v1/events";
  private static final String DECLARED = "ballot.ballot-declared.v1";
  // the id of an entry, and the stream that it belongs to; a matter's subject has no stroke
  private static final Pattern NAMES =
      Pattern.compile("\"(?:id\":\"|subject\":\"(?=[^\"]*/))([^\"]+)\"");
  // what an answer takes to have something in it
  private static final Map<String, String> ASKED =
      Map.of(
          "/membership/api/v1/register/difference",
          "thenon=1900-01-01",
          "/governance/api/v1/authority",
          "decider=federation:federation&principal=practice:G81001&subject=urgent-care",
          "/governance/api/v1/requests/alike",
          "subject=urgent-care&question=hub");
  private static final String TELLS_OF_WHO_ASKS = "/ballots/api/v1/log-in";

  /** Of ours there is nothing there yet: no name, no meeting; and the rule is one word. */
  private static final Set<String> NONE_OF_OURS =
      Set.of(
          "/membership/api/v1/convener",
          "/governance/api/v1/meetings",
          "/governance/api/v1/meetings/actions",
          "/governance/api/v1/publication",
          "/governance/api/v1/requisitions",
          "/governance/api/v1/resolutions",
          "/governance/api/v1/resolutions/filings",
          "/governance/api/v1/plans",
          "/governance/api/v1/permissions",
          "/governance/api/v1/urgent-actions",
          "/governance/api/v1/waiting");

  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

  private final Caller caller = new Caller();
  private final List<Operation> operations = Operation.all(new Gateway(Whole.stack()));
  private final Map<String, String> theirs = Leeds.ids();

  @BeforeAll
  static void both_have_decided_something() {
    Whole.story().held();
    var gateway = new Gateway(Whole.stack());
    mapColumns(gateway);
    keepMembersPrivate(gateway);
    String nominations = new Board(gateway, "director").called("robin.returning");
    gateway.get("robin.returning", "/ballots/api/v1/nominations/" + nominations).succeeded();
    Powers.granted(gateway, "sam.secretary", "G81001");
    Powers.agreed(gateway, "sam.secretary", "G81001");
    Powers.proposed(gateway, "sam.secretary");
    new Membership(gateway, "sam.secretary").place("hove", "Hove and Portslade", "2026-05-01");
    keepCouncil(gateway);
  }

  private static void keepCouncil(Gateway gateway) {
    var council = new Council(gateway, "sam.secretary");
    new Voice(gateway, "sam.secretary", council.established()).published().said();
    String person = UUID.randomUUID().toString();
    var one = new JsonMapper().createObjectNode().put("person", person);
    one.put("name", "Bo Invented").put("email", "bo.invented@example.org");
    one.putArray("mandates");
    new Membership(gateway, "sam.secretary").record(List.of(one));
    council.declared(person);
    council.publish();
  }

  /** Titles other than theirs, as the same would have the same signature. */
  private static void mapColumns(Gateway gateway) {
    var body = new JsonMapper().createObjectNode();
    var columns = body.putArray("columns");
    columns.addObject().put("title", "ODS code").put("holds", "practice");
    columns.addObject().put("title", "Held by it").put("holds", "shares");
    gateway.post("sam.secretary", "/membership/api/v1/column-mappings", body);
    gateway.get("sam.secretary", "/membership/api/v1/column-mappings").succeeded();
  }

  /** As they are by default; but then nobody has said anything that could be looked through. */
  private static void keepMembersPrivate(Gateway gateway) {
    var body = new JsonMapper().createObjectNode().put("members", "private");
    body.put("resolution", "Board, 12 of 2026: who is a member stays with the members");
    gateway.post("sam.secretary", "/membership/api/v1/publication", body);
  }

  @Test
  void nobody_comes_in_without_a_token() {
    each(it -> true, it -> assertStatus(401, caller.asNobody(it, it.pathOf(random()))));
  }

  @Test
  void nobody_comes_in_by_another_role() {
    each(
        it -> true,
        it ->
            ours(person -> !it.roles().contains(person.role()))
                .forEach(user -> assertStatus(403, caller.as(user, it, it.pathOf(random())))));
  }

  @Test
  void what_is_theirs_answers_as_what_does_not_exist() {
    each(
        Operation::namesOne,
        it -> {
          String user = oneOfOursFor(it);
          var existing = assertStatus(404, caller.as(user, it, it.pathOf(theirs)));
          var random = assertStatus(404, caller.as(user, it, it.pathOf(random())));
          assertEquals(random.text(), existing.text(), it::toString);
        });
  }

  @Test
  void for_them_it_exists() {
    each(
        it -> it.namesOne() && it.reads() && Leeds.has(it),
        it -> {
          assertStatus(200, caller.as(Leeds.whoMay(it), it, it.pathOf(theirs)));
        });
  }

  @Test
  void no_list_of_ours_has_anything_of_theirs() {
    each(
        it -> !it.namesOne() && it.reads() && !it.streams() && !it.path().equals(TELLS_OF_WHO_ASKS),
        it -> {
          String user = oneOfOursFor(it);
          var list = assertStatus(200, caller.as(user, it, asked(it)));
          boolean any = list.text().length() >= 100 || NONE_OF_OURS.contains(it.path());
          assertTrue(any, () -> it + " has nothing at all");
          assertNothingOfTheirs(it.toString(), list.text());
        });
  }

  private static String asked(Operation list) {
    String query = (list.paged() ? "limit=100&" : "") + ASKED.getOrDefault(list.path(), "");
    return query.isEmpty() ? list.path() : list.path() + "?" + query;
  }

  @Test
  void no_event_of_theirs_reaches_us() {
    assertDeclaredOnly(Leeds.SECRETARY, Leeds.CONVENER);
    assertDeclaredOnly(DASHBOARD, OURS);
  }

  private static void assertDeclaredOnly(String user, String convener) {
    var gateway = new Gateway(Whole.stack());
    var page = gateway.get(user, EVENTS + "?limit=100").succeeded().json().path("events");
    assertTrue(page.toString().contains(DECLARED), page::toString);
    page.forEach(event -> assertEquals(convener, event.path("convener").asText()));
    try (var stream = EventStream.open(gateway, user, EVENTS + "/stream", "")) {
      assertTrue(PATIENCE.whether(() -> stream.events().size() >= page.size()));
      stream
          .events()
          .forEach(event -> assertTrue(event.data().contains("\"convener\":\"" + convener + "\"")));
    }
  }

  @Test
  void no_topic_of_ours_has_a_byte_of_theirs() {
    var records = TopicBytes.in(Whole.stack().kafka());
    var ours = of(OURS, records);
    var entries = new TreeSet<>(theirs.values());
    for (Kept each : of(Leeds.CONVENER, records)) {
      assertFalse(each.bytes().contains(OURS), each::toString);
      NAMES.matcher(each.bytes()).results().forEach(name -> entries.add(name.group(1)));
    }
    assertTrue(entries.size() > theirs.size(), entries::toString);
    assertFalse(ours.isEmpty());
    for (Kept each : ours) {
      assertFalse(each.bytes().contains(Leeds.CONVENER), each::toString);
      entries.forEach(name -> assertFalse(each.bytes().contains(name), () -> name + " in " + each));
    }
  }

  private static List<Kept> of(String convener, List<Kept> records) {
    return records.stream()
        .filter(each -> each.place().contains("quorate." + convener + "."))
        .toList();
  }

  private void assertNothingOfTheirs(String place, String text) {
    assertFalse(text.contains("\"" + Leeds.CONVENER + "\""), () -> place + ": " + text);
    theirs.values().forEach(id -> assertFalse(text.contains(id), () -> id + " in " + place));
  }

  private void each(Predicate<Operation> which, Consumer<Operation> check) {
    var checks =
        operations.stream().filter(which).map(it -> (Executable) () -> check.accept(it)).toList();
    assertFalse(checks.isEmpty());
    assertAll(checks);
  }

  private static Stream<String> ours(Predicate<Person> which) {
    return Person.all().stream()
        .filter(person -> person.convener().equals(OURS))
        .filter(which)
        .map(Person::user)
        // of thirty representatives one is enough
        .filter(user -> !user.startsWith("rep-") || user.equals("rep-g81001"));
  }

  private static String oneOfOursFor(Operation operation) {
    return ours(person -> operation.roles().contains(person.role())).findFirst().orElseThrow();
  }

  private Map<String, String> random() {
    var ids = new HashMap<String, String>();
    theirs.forEach(
        (name, id) ->
            ids.put(
                name, id.length() == 36 ? UUID.randomUUID().toString() : "Z9" + id.substring(2)));
    return ids;
  }

  private static Answer assertStatus(int status, Answer answer) {
    assertEquals(status, answer.status(), () -> answer.asked() + ": " + answer.text());
    return answer;
  }
}
