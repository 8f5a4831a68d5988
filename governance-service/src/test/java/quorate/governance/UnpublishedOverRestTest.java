package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityVoice.API;
import static quorate.governance.CityVoice.id;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/**
 * What is not published stays inside: a permission that is asked for, a position, and drafts of a
 * plan, a resolution and minutes are on no outside stream, page or export.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class UnpublishedOverRestTest {

  private static final Path PROMISED = Path.of("src/main/resources/contracts/openapi.yaml");

  /** Words that stand in what is kept inside, and in nothing else. */
  private static final List<String> WORDS =
      List.of(
          "One more nurse",
          "Calls rose.",
          "Business plan of the city",
          "Winter contract",
          "That the contract be let",
          "Who opens at the weekend?",
          "Each practice in turn.",
          "We could.");

  private final Map<String, String> inside = new HashMap<>();

  @Test
  void it_is_on_no_outside_stream_page_or_export() throws IOException {
    var city = new City();
    try (var board = new CityBoard(city)) {
      kept(board);
      var outside = new Outside(city.name);
      String published = published(new CityVoice(board));
      var told =
          eventually(
              "outsiders hear of the other position",
              () -> Optional.of(outside.all()).filter(it -> it.toString().contains(published)));
      assertEquals(1, told.size());
      WORDS.forEach(word -> assertFalse(told.toString().contains(word), word));
      inside.values().forEach(one -> assertFalse(told.toString().contains(one), one));
      pages(city);
    }
  }

  // all that is asked, agreed or drafted, and how to find it
  private void kept(CityBoard board) {
    var meeting = new CityMeeting(board);
    String item = meeting.item();
    var plan = new CityPlan(meeting);
    plan.put(item);
    meeting.sits(item);
    String decision = plan.adopted(item);
    var voice = new CityVoice(board);
    String position =
        voice.agreed(voice.consulted(true, "Who opens at the weekend?"), "Each practice in turn.");
    inside.put("meeting", last(meeting.at));
    inside.put("decision", decision);
    inside.put("plan", last(plan.at));
    inside.put("permission", last(plan.permission("5.00")));
    inside.put("position", id(position));
    inside.put("resolution", last(new CityResolutions(meeting).proposed("{}")));
    inside.put("body", meeting.body);
  }

  // by the convener's rule, so that the stream has gone past all that is kept
  private static String published(CityVoice voice) {
    voice.made(
        API + "/publication",
        "{\"of\":\"positions\",\"disclosure\":\"published\",\"decidedby\":\"%s\"}"
            .formatted(voice.decided("passed")));
    return id(voice.agreed());
  }

  // every address of the promise that is read, by whoever sits nowhere
  private void pages(City city) throws IOException {
    var reads = reads();
    assertTrue(reads.size() > 20, reads::toString);
    for (String role : List.of("dashboard", "system", "representative", "body-member")) {
      var outsider = new Somebody(city.name, role);
      reads.forEach(at -> assertNothingOfIt(role + " at " + at, outsider.get(API + at).asString()));
      for (String export : List.of("?format=csv", "?format=json", "?format=html", "?format=pdf")) {
        for (String at : List.of("/decisions/extract", "/interests/extract")) {
          assertNothingOfIt(role + " at " + at, outsider.get(API + at + export).asString());
        }
      }
    }
    city.secretary
        .get(API + "/permissions")
        .then()
        .body("items.title", contains("One more nurse")); // it is there
  }

  private static void assertNothingOfIt(String where, String page) {
    WORDS.forEach(word -> assertFalse(page.contains(word), where + ": " + page));
  }

  private List<String> reads() throws IOException {
    List<String> reads = new ArrayList<>();
    String at = "";
    for (String line : Files.readAllLines(PROMISED)) {
      if (line.startsWith("  /")) {
        at = known(line.strip().replace(":", ""));
      } else if (line.equals("    get:") && !at.contains("{")) {
        reads.add(at);
      }
    }
    return reads;
  }

  private String known(String at) {
    for (var one : inside.entrySet()) {
      at = at.replace("{" + one.getKey() + "}", one.getValue());
    }
    return at;
  }
}
