package quorate.stories.whole;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quorate.local.ServiceName;
import quorate.stories.services.Bodies;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/**
 * A person who was told and could vote is erased: from what all services answer and keep, after
 * their views are built anew too. No entry changes, nor anything that is counted. Whom minutes name
 * keeps the name.
 */
class WholeErasureTest {
  private static final List<String> SECRETS = List.of(Leeds.ERNAS_NAME, Leeds.ERNAS_EMAIL);
  private static final String ROLL = "/ballots/api/v1/ballots/{ballot}/roll";
  private static final String DRAWN_AT = "\"drawnat\":\"membership:[0-9]+\"";
  private static final String KNOWN_TO = "\"knownto\":\"membership:[0-9]+\"";
  private static final String PEOPLE = "/membership/api/v1/people";
  private static final String ERNA = PEOPLE + "/" + Leeds.ERNA;
  private static final String ELIGIBILITY =
      "/governance/api/v1/bodies/{body}/seats/{bodyseat}/eligibility/{person}";
  private static final String MANDATE = PEOPLE + "/{person}/mandates/{mandate}";
  private static final String MESSAGES = "/notifications/api/v1/messages?limit=100";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(40));

  private final Gateway gateway = new Gateway(Whole.stack());

  @Test
  void who_is_erased_is_gone_from_everything_but_no_entry_and_no_count_has_changed()
      throws IOException {
    var ids = Leeds.ids();
    assertTrue(PATIENCE.whether(this::isTold));
    String mandate = gateway.get(Leeds.SECRETARY, ERNA).json().at("/mandates/0/mandate").asText();
    var answers = new Answers(gateway, Answers.about(Leeds.ERNA, mandate, ids));
    var before = answers.all();
    var topics = topics();
    assertEquals(Set.of(PEOPLE, PEOPLE + "/{person}"), placesOfHerName(before));
    assertEquals(2, keys(Leeds.ERNA).size());

    erase(Leeds.ERNA);
    assertTrue(PATIENCE.whether(() -> sealedInViews().isEmpty()), () -> sealedInViews().toString());
    rebuild();

    var after = answers.without(Set.of(MANDATE));
    assertEquals(Set.of(), Search.of(SECRETS, kept(after)));
    assertEquals(elsewhere(before), elsewhere(after));
    String seat = requireNonNull(after.get(ELIGIBILITY));
    assertTrue(seat.contains("the register knows no such person"), seat);
    assertEquals(List.of(), keys(Leeds.ERNA));
    assertEquals(List.of(), sealedInViews());
    assertEquals(Set.of(), Search.of(SECRETS, everything()));
    topics().forEach((topic, records) -> assertBeginsWith(topics, topic, records));
  }

  @Test
  void whom_minutes_name_keeps_the_name_that_they_print_and_the_address_is_gone() {
    String meeting = requireNonNull(Leeds.ids().get("meeting"));
    assertTrue(PATIENCE.whether(WholeErasureTest::isMinuted));
    assertEquals(2, keys(Leeds.ELLA).size());

    var left = erase(Leeds.ELLA).json().path("erasure");

    assertTrue(left.path("nameerasedon").isMissingNode(), left::toString);
    assertEquals("The convener's rule on minutes (ten years)", left.path("law").asText());
    var earliest = LocalDate.parse(left.path("earliest").asText());
    assertFalse(
        earliest.isBefore(LocalDate.parse(Bodies.today()).plusYears(10)), earliest::toString);
    assertEquals(List.of("person/" + Leeds.ELLA), keys(Leeds.ELLA));
    var shown = gateway.get(Leeds.SECRETARY, PEOPLE + "/" + Leeds.ELLA).succeeded().json();
    assertEquals(Leeds.ELLAS_NAME, shown.path("name").asText());
    assertTrue(shown.path("email").isMissingNode(), shown::toString);
    String minutes = "/governance/api/v1/meetings/" + meeting + "/minutes?format=html";
    assertTrue(gateway.get(Leeds.SECRETARY, minutes).succeeded().text().contains(Leeds.ELLAS_NAME));
  }

  private static boolean isMinuted() {
    return !Databases.in(
            ServiceName.MEMBERSHIP,
            "select person::text from minuted_person where person = '%s'".formatted(Leeds.ELLA))
        .isEmpty();
  }

  private boolean isTold() {
    for (var each : gateway.get(Leeds.SECRETARY, MESSAGES).succeeded().json().path("items")) {
      if (each.path("person").asText().equals(Leeds.ERNA)
          && each.path("state").asText().equals("sent")) {
        return true;
      }
    }
    return false;
  }

  private Answer erase(String person) {
    var asked = JsonNodeFactory.instance.objectNode();
    asked.put("reason", "no-longer-needed").put("askedby", "person");
    return gateway.post(Leeds.SECRETARY, PEOPLE + "/" + person + "/erasure", asked).succeeded();
  }

  /** Fills every view of every service from nothing. */
  private static void rebuild() {
    Databases.each("update projection set building = generation + 1 returning name");
    String unfinished = "select name from projection where building is not null";
    assertTrue(PATIENCE.whether(() -> Databases.each(unfinished).isEmpty()));
  }

  private static List<String> keys(String person) {
    return Databases.in(
        ServiceName.MEMBERSHIP,
        "select holder from sealing_key where wrapped is not null and holder like 'person/%s%%'"
            .formatted(person));
  }

  /** The log itself keeps what no key opens any more; no view shows it. */
  private static List<String> sealedInViews() {
    return Databases.all().stream()
        .filter(row -> row.place().endsWith(".person") && row.bytes().contains(Leeds.ERNA))
        .map(Kept::toString)
        .filter(row -> row.contains("ciphertext"))
        .toList();
  }

  private static List<Kept> everything() throws IOException {
    var everything = new ArrayList<>(Databases.all());
    everything.addAll(TopicBytes.in(Whole.stack().kafka()));
    everything.addAll(Logs.in(Whole.parts().logs()));
    return everything;
  }

  private static Set<String> placesOfHerName(Map<String, String> answers) {
    return Search.placesOf(Leeds.ERNAS_NAME, kept(answers));
  }

  private static List<Kept> kept(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(each -> new Kept(each.getKey(), each.getValue()))
        .toList();
  }

  private static Map<String, String> elsewhere(Map<String, String> answers) {
    var elsewhere = new TreeMap<>(answers);
    elsewhere.keySet().removeIf(path -> path.startsWith(PEOPLE) || path.equals(ELIGIBILITY));
    // How far the register was heard is told too, and the erasure is heard.
    elsewhere.computeIfPresent(ROLL + "/preview", (path, it) -> it.replaceFirst(DRAWN_AT, ""));
    elsewhere.computeIfPresent(ROLL + "/corrections", (path, it) -> it.replaceFirst(KNOWN_TO, ""));
    return elsewhere;
  }

  private static Map<String, List<Kept>> topics() {
    return TopicBytes.in(Whole.stack().kafka()).stream()
        .filter(each -> each.place().startsWith("quorate." + Leeds.CONVENER + "."))
        .collect(groupingBy(Kept::place));
  }

  private static void assertBeginsWith(
      Map<String, List<Kept>> topics, String topic, List<Kept> records) {
    var before = topics.getOrDefault(topic, List.of());
    assertEquals(before, records.subList(0, before.size()), topic);
  }
}
