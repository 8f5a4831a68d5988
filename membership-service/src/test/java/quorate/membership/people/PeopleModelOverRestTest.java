package quorate.membership.people;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.membership.Api;
import quorate.membership.Json;
import quorate.membership.Samples;
import quorate.membership.people.NaivePerson.Said;
import quorate.testkit.ServiceUnderTest;

/**
 * A person of whom things are said of any day in any order answers as a naive list of them does.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PeopleModelOverRestTest {

  private static final int COMMANDS = 40;
  private static final int QUESTIONS = 60;
  private static final int DAYS = 12;
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final Api secretary = Api.secretary();

  @Test
  void nobody_is_known_before_they_were_recorded() {
    Instant before = Instant.now();
    String ann = recorded();
    secretary.get("/people?known=" + before).then().body("items", hasSize(0));
    assertEquals(404, secretary.get(ann + "?known=" + before).statusCode());
    secretary.get("/people?known=" + Instant.now()).then().body("items", hasSize(1));
    assertEquals(200, secretary.get(ann).statusCode());
  }

  private record Asked(String path, Map<String, Object> body, Said said, boolean taken) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_answer_is_the_models(long seed) {
    var random = new Random(seed);
    register();
    String person = recorded();
    var known = new ArrayList<NaivePerson>();
    var instants = new ArrayList<Instant>();
    known.add(new NaivePerson(List.of(new Said("name", BEGINNING, "Ann"))));
    instants.add(Instant.now());
    for (int i = 0; i < COMMANDS; i++) {
      Asked asked = asked(random, i, known.getLast());
      Response answer = secretary.post(person + asked.path(), asked.body());
      assertEquals(asked.taken(), answer.statusCode() == 201, answer::asString);
      known.add(asked.taken() ? known.getLast().with(asked.said()) : known.getLast());
      instants.add(Instant.now());
    }
    for (int i = 0; i < QUESTIONS; i++) {
      int at = random.nextInt(known.size());
      LocalDate on = FIRST.plusDays(random.nextInt(DAYS + 2) - 1);
      String path = "%s?on=%s&known=%s".formatted(person, on, instants.get(at));
      assertEquals(known.get(at).shown(on), shown(secretary.get(path)), path);
    }
  }

  private void register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String at = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private String recorded() {
    return made(secretary.post("/people", Map.of("name", "Ann")));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private static Asked asked(Random random, int number, NaivePerson before) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String mail = "a" + number + "@example.org";
    return switch (random.nextInt(8)) {
      case 0 -> of("/name", Map.of("name", "Ann " + number), "name", day, "Ann " + number);
      case 1 -> of("/contact-details", Map.of("email", mail), "email", day, mail);
      case 2 -> of("/contact-details", Map.of(), "email", day, null);
      case 3 ->
          of(
              "/service-address",
              Map.of("address", number + " Way"),
              "service-address",
              day,
              number + " Way");
      case 4 -> role(random, day);
      case 5, 6 -> agreed(mail, day, random.nextBoolean() ? "all" : "meetings");
      default -> {
        boolean agreed = before.on("notice", day) != null;
        var said = new Said("notice", day, null);
        yield new Asked(
            "/electronic-notice/withdrawal", Map.of("on", day.toString()), said, agreed);
      }
    };
  }

  private static Asked agreed(String mail, LocalDate day, String scope) {
    return new Asked(
        "/electronic-notice",
        Map.of("address", mail, "on", day.toString(), "scope", scope),
        new Said("notice", day, mail + " " + scope + " " + day),
        true);
  }

  private static Asked role(Random random, LocalDate day) {
    String role = random.nextBoolean() ? "gp" : "nurse";
    String practice = random.nextBoolean() ? "G81001" : "";
    var body = new HashMap<String, Object>(Map.of("role", role));
    if (!practice.isEmpty()) {
      body.put("practice", practice);
    }
    return of("/role", body, "role " + practice, day, role);
  }

  private static Asked of(
      String path, Map<String, Object> body, String what, LocalDate day, @Nullable String value) {
    var from = new HashMap<>(body);
    from.put("from", day.toString());
    return new Asked(path, from, new Said(what, day, value), true);
  }

  private static String shown(Response answer) {
    assertEquals(200, answer.statusCode(), answer::asString);
    JsonNode told = Json.of(answer);
    JsonNode notice = told.path("electronicnotice");
    return List.of(
            text(told, "name"),
            text(told, "email"),
            text(told, "serviceaddress"),
            notice.isObject()
                ? "%s %s %s"
                    .formatted(text(notice, "address"), text(notice, "scope"), text(notice, "on"))
                : "none",
            role(told, "G81001"),
            role(told, "none"))
        .toString();
  }

  private static String role(JsonNode person, String practice) {
    for (JsonNode role : person.path("roles")) {
      if (text(role, "practice").equals(practice)) {
        return text(role, "role");
      }
    }
    return "none";
  }

  private static String text(JsonNode told, String name) {
    return told.path(name).asText("none");
  }
}
