package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

/** No mandate outlasts the merger of its practice, whichever is asked first. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MandateRaceTest {

  private static final String ON = "2026-07-01";
  private static final String LAST_DAY = "2026-06-30";

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String imported = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    secretary.post(imported + "/acceptance", Map.of("changes", "all"));
  }

  @Test
  void none_that_begins_before_is_left_open() throws Exception {
    assertEachEnds("2026-05-01");
  }

  @Test
  void none_that_would_begin_later_stands() throws Exception {
    assertEachEnds("2026-08-01");
  }

  @Test
  void one_that_is_granted_a_moment_before_ends_too() {
    List<String> practices = practices();
    List<String> granted = new ArrayList<>();
    for (String practice : practices.subList(1, practices.size())) {
      String ann = person();
      granted.add(made(secretary.post(ann + "/mandates", mandate(practice, "2026-05-01"))));
      made(secretary.post("/practices/" + practice + "/merger", merger(practices.getFirst())));
    }
    granted.forEach(this::assertEnds);
  }

  private void assertEachEnds(String from) throws Exception {
    List<String> practices = practices();
    List<String> granted = new ArrayList<>();
    for (String practice : practices.subList(1, practices.size())) {
      String ann = person();
      Both both =
          together(
              () -> secretary.post(ann + "/mandates", mandate(practice, from)),
              () ->
                  secretary.post(
                      "/practices/" + practice + "/merger", merger(practices.getFirst())));
      made(both.merged);
      if (both.granted.statusCode() == 201) {
        granted.add(made(both.granted));
      } else {
        assertEquals(409, both.granted.statusCode(), both.granted::asString);
        assertTrue(both.granted.path("detail").toString().contains(practices.getFirst()));
      }
    }
    person(); // so that the views are asked for all of the above
    granted.forEach(this::assertEnds);
  }

  private void assertEnds(String mandate) {
    assertEquals(LAST_DAY, secretary.get(mandate).path("to"), mandate);
  }

  private List<String> practices() {
    List<String> found = secretary.get("/practices?on=2026-05-01&area=09D").path("items.practice");
    assertTrue(found.size() > 10, found::toString);
    return found;
  }

  private static Map<String, String> mandate(String practice, String from) {
    return Map.of("practice", practice, "from", from);
  }

  private static Map<String, Object> merger(String into) {
    var letter = Map.of("document", "Letter of the ICB", "dated", "2026-05-20");
    return Map.of(
        "into", into,
        "on", ON,
        "survivingcontract", into,
        "membershipends", false,
        "source", letter);
  }

  private record Both(Response granted, Response merged) {}

  private static Both together(Supplier<Response> granting, Supplier<Response> merging)
      throws Exception {
    var barrier = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<Response> granted = two.submit(() -> at(barrier, granting));
      Future<Response> merged = two.submit(() -> at(barrier, merging));
      return new Both(granted.get(), merged.get());
    }
  }

  private static Response at(CyclicBarrier barrier, Supplier<Response> asked) throws Exception {
    barrier.await();
    return asked.get();
  }

  private String person() {
    return made(secretary.post("/people", Map.of("name", "Ann")));
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }
}
