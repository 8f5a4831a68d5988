package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** Whoever is entered in the register of members keeps their name, whichever is asked first. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ErasureRaceTest {

  private static final int ROUNDS = 40;
  private static final int LISTS = 15;
  private static final Map<String, String> ASKED =
      Map.of("reason", "objection", "askedby", "person");

  private final Api secretary = Api.secretary();

  @BeforeEach
  void hove_is_a_member() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String imported = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    secretary.post(imported + "/acceptance", Map.of("changes", "all"));
    made(secretary.post("/members/G81001/application", Map.of("on", "2020-05-01")));
    made(secretary.post("/members/G81001/admission", Map.of("from", "2020-05-02")));
  }

  @Test
  void nobody_is_both_named_as_holder_and_erased() throws Exception {
    var outcomes = new ArrayList<Both>();
    for (int round = 0; round < ROUNDS; round++) {
      String person = person("Nell Nominee", "nell" + round + "@example.org");
      var holder =
          Map.of(
              "holder",
              "nominee",
              "persons",
              List.of(id(person)),
              "from",
              "2020-%02d-%02d".formatted(6 + round / 20, 1 + round % 20));
      outcomes.add(
          together(
              () -> secretary.post("/members/G81001/holder", holder),
              () -> secretary.post(person + "/erasure", ASKED)));
    }
    assertNeverBoth(outcomes, 201);
  }

  @Test
  void nobody_is_both_entered_by_a_list_and_erased() throws Exception {
    var outcomes = new ArrayList<Both>();
    for (int round = 0; round < LISTS; round++) {
      String email = "lena" + round + "@example.org";
      String person = person("Lena Listed", email);
      String list = "ODS code,Nominee,Nominee email\nG81001,Lena Listed,%s\n".formatted(email);
      String at =
          made(secretary.upload("list.csv", list.getBytes(StandardCharsets.UTF_8), of(round)));
      outcomes.add(
          together(
              () -> secretary.post(at + "/acceptance", Map.of("changes", "all", "doubtful", true)),
              () -> secretary.post(person + "/erasure", ASKED)));
    }
    assertNeverBoth(outcomes, 200);
  }

  /** Each of another day, as nobody who is entered is replaced from the same day without a word. */
  private static String of(int round) {
    return "?published=2026-05-%02d".formatted(1 + round);
  }

  private record Both(Response entered, Response erased) {}

  private static void assertNeverBoth(List<Both> outcomes, int entered) {
    for (Both both : outcomes) {
      assertEquals(200, both.erased.statusCode(), both.erased::asString);
      boolean nameGone = both.erased.path("erasure.nameerasedon") != null;
      boolean in = both.entered.statusCode() == entered;
      assertTrue(in || both.entered.statusCode() / 100 == 4, both.entered::asString);
      assertFalse(in && nameGone, () -> both.entered.asString() + " and " + both.erased.asString());
    }
  }

  private static Both together(Supplier<Response> entering, Supplier<Response> erasing)
      throws Exception {
    var barrier = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<Response> entered = two.submit(() -> at(barrier, entering));
      Future<Response> erased = two.submit(() -> at(barrier, erasing));
      return new Both(entered.get(), erased.get());
    }
  }

  private static Response at(CyclicBarrier barrier, Supplier<Response> asked) throws Exception {
    barrier.await();
    return asked.get();
  }

  private String person(String name, String email) {
    return made(secretary.post("/people", Map.of("name", name, "email", email)));
  }

  private static String id(String person) {
    return person.substring("/people/".length());
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }
}
