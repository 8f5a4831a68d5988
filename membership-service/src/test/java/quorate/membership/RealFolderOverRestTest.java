package quorate.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import quorate.membership.proposals.RawLinks;
import quorate.membership.proposals.RawMap;
import quorate.testkit.ServiceUnderTest;

/**
 * Brighton and Leeds from the files as they were published, with nothing typed beside them: no day
 * and no area. What the register then says is held against readers of the raw rows that share no
 * code with it.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RealFolderOverRestTest {

  private static final String JANUARY_2022 = "gp-reg-pat-prac-map_2022-01.csv";
  private static final String MAY_2026 = "gp-reg-pat-prac-map_2026-05.csv";
  private static final String LINKS = "epcn_PCNCorePartnerDetails.csv";
  private static final String SIZES = "gp-reg-pat-prac-all_2021-01.csv";

  /** The order of {@code ./quorate import FOLDER}. */
  private static final List<String> FOLDER =
      List.of(
          JANUARY_2022,
          "ord_2-0-0_F81749.json",
          SIZES,
          "epcn_PCNDetails.csv",
          LINKS,
          "nhspaymentsgp-22-23-prac.csv",
          "epraccur.csv",
          MAY_2026);

  private static final Set<String> IN_NONE = Set.of("B86009", "B86104", "B86623");

  /** In the map of 2022 and not in that of 2026; epraccur has closing days of the last two. */
  private static final Set<String> GONE = Set.of("G81663", "G81667", "G81680");

  private static final Set<String> CLOSED = Set.of("G81667", "G81680");
  private static final Map<String, Object> ALL = Map.of("changes", "all");

  private static final JsonMapper JSON = new JsonMapper();

  private final Api secretary = Api.secretary();

  @Test
  void the_folder_makes_the_register_that_its_raw_rows_tell() {
    List<Integer> tried = dryRun(Api.secretary());
    var brought = new ArrayList<Integer>();
    for (String name : FOLDER) {
      String at = preview(secretary, name, "");
      brought.add(secretary.get(at).path("changes"));
      acceptAll(at);
    }
    assertEquals(brought, tried);
    holdsTheMap();
    holdsTheLinks();
    holdsTheSizes();
    for (String name : FOLDER) {
      secretary.get(preview(secretary, name, "")).then().body("changes", equalTo(0));
    }
  }

  @Test
  void links_that_are_older_than_the_only_map_put_nobody_into_a_network_that_it_does_not_show() {
    List<String> files = List.of(MAY_2026, "epcn_PCNDetails.csv", LINKS, "epraccur.csv");
    for (String name : files) {
      String at = preview(secretary, name, "");
      assertEquals(200, secretary.post(at + "/acceptance", ALL).statusCode(), name);
    }
    holdsTheMap();
    for (String name : files) {
      secretary.get(preview(secretary, name, "")).then().body("changes", equalTo(0));
    }
  }

  @Test
  void an_older_map_of_an_area_without_newer_ones_brings_networks_too() {
    acceptAll(preview(secretary, MAY_2026, "?areas=09D"));
    String older = preview(secretary, JANUARY_2022, "");
    assertEquals(200, secretary.post(older + "/acceptance", ALL).statusCode());
    var raw = map(JANUARY_2022);
    Map<String, JsonNode> register = register("2022-01-01");
    for (String code : raw.codes()) {
      if (raw.value(code, "CCG_CODE").equals("15F")) {
        String network =
            register.getOrDefault(code, MissingNode.getInstance()).path("network").asText("U");
        assertEquals(raw.network(code), network, code);
      }
    }
  }

  @Test
  void an_older_map_brings_nobody_with_all_whom_a_newer_one_lacks_or_a_file_says_has_closed() {
    acceptAll(preview(secretary, MAY_2026, "?areas=09D"));
    assertBroughtAsDoubtful("newer than this file", GONE);
    String codes = preview(secretary, "epraccur.csv", "?areas=09D");
    assertEquals(200, secretary.post(codes + "/acceptance", ALL).statusCode());
    assertBroughtAsDoubtful("epraccur.csv of", CLOSED);
  }

  private void assertBroughtAsDoubtful(String reason, Set<String> practices) {
    String older = preview(secretary, JANUARY_2022, "?areas=09D");
    var found = new TreeSet<String>();
    json(secretary.get(older + "/changes?limit=200"))
        .path("items")
        .forEach(
            change -> {
              if (change.path("kind").asText().equals("new-practice")) {
                assertTrue(change.path("doubtful").asBoolean(), change.toString());
                if (change.path("reason").asText().contains(reason)) {
                  found.add(change.path("stream").asText().substring("practice/".length()));
                }
              }
            });
    assertEquals(practices, found);
  }

  @Test
  void a_later_vintage_proposes_exactly_what_differs() {
    acceptAll(preview(secretary, JANUARY_2022, ""));
    String later = preview(secretary, MAY_2026, "");
    Set<String> differences = RawMap.differences(map(JANUARY_2022), map(MAY_2026));
    assertEquals(differences, words(later));
    for (String code : IN_NONE) {
      String left = "network-left practice/" + code + " " + map(JANUARY_2022).network(code);
      assertTrue(differences.contains(left), left);
    }
    acceptAll(later);
    secretary.get(preview(secretary, MAY_2026, "")).then().body("changes", equalTo(0));
  }

  @Test
  void who_left_and_rejoined_overnight_was_in_its_network_on_both_days() {
    acceptAll(preview(secretary, JANUARY_2022, ""));
    acceptAll(preview(secretary, LINKS, ""));
    var links = new RawLinks(text(LINKS));
    assertEquals(2, links.rows("G81680"));
    for (String day : List.of("2022-07-01", "2022-07-02", "2022-07-03", "2022-07-04")) {
      assertEquals(
          links.network("G81680", LocalDate.parse(day)).orElse(""),
          json(secretary.get("/practices/G81680?on=" + day)).path("network").asText(),
          day);
    }
  }

  /** Each file after those before it, none accepted. */
  private static List<Integer> dryRun(Api trying) {
    var changes = new ArrayList<Integer>();
    var before = new ArrayList<String>();
    for (String name : FOLDER) {
      String at = preview(trying, name, "?after=" + String.join(",", before));
      Response shown = trying.get(at);
      shown.then().body("after", equalTo(before));
      changes.add(shown.path("changes"));
      before.add(at.substring(at.lastIndexOf('/') + 1));
    }
    trying.get("/practices").then().body("items", hasSize(0));
    return changes;
  }

  private void holdsTheMap() {
    var raw = map(MAY_2026);
    Map<String, JsonNode> register = register("2026-05-01");
    for (String code : raw.codes()) {
      JsonNode line = register.getOrDefault(code, MissingNode.getInstance());
      assertEquals(raw.value(code, "PRACTICE_NAME"), line.path("name").asText(), code);
      assertEquals(
          raw.value(code, "SUB_ICB_LOCATION_CODE"), line.path("subicblocation").asText(), code);
      assertEquals(raw.value(code, "ICB_CODE"), line.path("system").asText(), code);
      assertEquals(raw.network(code), line.path("network").asText("U"), code);
      assertEquals(IN_NONE.contains(code), line.path("network").isMissingNode(), code);
    }
  }

  private void holdsTheLinks() {
    var links = new RawLinks(text(LINKS));
    for (String day :
        List.of(
            "2019-09-30", "2019-10-01", "2021-04-01", "2022-06-30", "2022-07-03", "2022-10-01")) {
      Map<String, JsonNode> register = register(day);
      for (String code : map(MAY_2026).codes()) {
        assertEquals(
            links.network(code, LocalDate.parse(day)).orElse(""),
            register.getOrDefault(code, MissingNode.getInstance()).path("network").asText(),
            code + " on " + day);
      }
    }
  }

  private void holdsTheSizes() {
    Map<String, JsonNode> register = register("2021-01-31");
    int compared = 0;
    for (String line : text(SIZES).split("\r?\n", -1)) {
      List<String> cells = RawMap.cells(line);
      JsonNode found = cells.size() < 10 ? null : register.get(cells.get(5));
      if (found != null) {
        String patients = found.at("/listsizes/registered/patients").asText();
        assertEquals(cells.get(9), patients, cells.get(5));
        compared++;
      }
    }
    assertTrue(compared > 100, "too few to compare");
  }

  private Map<String, JsonNode> register(String day) {
    var byCode = new TreeMap<String, JsonNode>();
    json(secretary.get("/practices?limit=200&on=" + day))
        .path("items")
        .forEach(line -> byCode.put(line.path("practice").asText(), line));
    return byCode;
  }

  private Set<String> words(String at) {
    var words = new TreeSet<String>();
    for (int after = 0, read = 200; read == 200; after += read) {
      JsonNode page =
          json(secretary.get(at + "/changes?limit=200&cursor=" + cursor(after))).path("items");
      page.forEach(change -> words.add(word(change)));
      read = page.size();
    }
    for (JsonNode remark : json(secretary.get(at)).path("remarks")) {
      if (remark.path("group").asText().equals("missing-from-file")) {
        words.add("missing " + remark.path("about").asText());
      }
    }
    return words;
  }

  private static String word(JsonNode change) {
    String kind = change.path("kind").asText();
    String network = kind.startsWith("network-") ? change.at("/facts/network").asText() : "";
    return (kind + " " + change.path("stream").asText() + " " + network).strip();
  }

  private static JsonNode json(Response answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.asString(), e);
    }
  }

  private static String cursor(int after) {
    byte[] key = Integer.toString(after).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  private static String preview(Api by, String name, String query) {
    Response answer = by.upload(name, Samples.read("ods/" + name), query);
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private void acceptAll(String at) {
    if (secretary.get(at).<Integer>path("changes") > 0) {
      Response answer = secretary.post(at + "/acceptance", ALL);
      assertEquals(200, answer.statusCode(), answer::asString);
      secretary.get(at).then().body("state", equalTo("decided"));
    }
  }

  private static RawMap map(String name) {
    return new RawMap(text(name));
  }

  private static String text(String name) {
    return new String(Samples.read("ods/" + name), StandardCharsets.UTF_8);
  }
}
