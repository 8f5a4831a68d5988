package quorate.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** Nobody who was erased becomes a member again by what is taken back. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RetractionAfterErasureTest {

  private static final int ROUNDS = 15;
  private static final String MEMBER = "/members/G81001";
  private static final Map<String, String> ERASURE =
      Map.of("reason", "objection", "askedby", "person");

  private final Api secretary = Api.secretary();

  @BeforeEach
  void hove_is_a_member() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String imported = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    secretary.post(imported + "/acceptance", Map.of("changes", "all"));
    made(secretary.post(MEMBER + "/application", Map.of("on", "2001-05-01")));
    made(secretary.post(MEMBER + "/admission", Map.of("from", "2001-05-02")));
  }

  @Test
  void who_held_before_and_was_erased_does_not_hold_again() {
    String ann = person();
    made(holder(secretary, ann, "2001-05-02"));
    made(holder(secretary, person(), "2010-01-01"));
    secretary.post(ann + "/erasure", ERASURE).then().body("erasure.nameerasedon", notNullValue());
    notHolder(secretary, "2010-01-01")
        .then()
        .statusCode(409)
        .body("type", endsWith("holder-erased"))
        .body("detail", containsString(id(ann)))
        .body("detail", containsString("erased on 2"));
  }

  @Test
  void who_was_erased_after_leaving_is_no_member_when_the_end_is_taken_back() {
    String ann = person();
    made(holder(secretary, ann, "2001-05-02"));
    made(secretary.post(MEMBER + "/resignation", Map.of("lastday", "2010-12-31")));
    secretary.post(ann + "/erasure", ERASURE).then().body("erasure.nameerasedon", notNullValue());
    retraction(secretary, "end", "2010-12-31")
        .then()
        .statusCode(409)
        .body("type", endsWith("holder-erased"));
  }

  @Test
  void who_is_entered_is_replaced_of_the_same_day_by_a_retraction_with_its_reason_only() {
    made(holder(secretary, person(), "2001-05-02"));
    String bea = person();
    holder(secretary, bea, "2001-05-02")
        .then()
        .statusCode(409)
        .body("type", endsWith("holder-of-that-day-stands"));
    made(notHolder(secretary, "2001-05-02"));
    made(holder(secretary, bea, "2001-05-02"));
  }

  @Test
  void nobody_is_both_erased_and_restored() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String ann = person();
      LocalDate from = LocalDate.of(2002, 1, 1).plusDays(40L * round);
      String next = from.plusDays(20).toString();
      made(holder(secretary, ann, from.toString()));
      made(holder(secretary, person(), next));
      var barrier = new CyclicBarrier(2);
      try (var two = Executors.newFixedThreadPool(2)) {
        var restored =
            two.submit(
                () -> {
                  barrier.await();
                  return notHolder(secretary, next);
                });
        var erased =
            two.submit(
                () -> {
                  barrier.await();
                  return secretary.post(ann + "/erasure", ERASURE);
                });
        boolean back = restored.get().statusCode() == 201;
        boolean gone = erased.get().path("erasure.nameerasedon") != null;
        assertTrue(back || restored.get().statusCode() == 409, restored.get()::asString);
        assertFalse(back && gone, () -> "both, of " + from);
      }
    }
  }

  private static Response holder(Api who, String person, String from) {
    return who.post(
        MEMBER + "/holder",
        Map.of("holder", "nominee", "persons", List.of(id(person)), "from", from));
  }

  private static Response notHolder(Api who, String day) {
    return retraction(who, "holder", day);
  }

  private static Response retraction(Api who, String fact, String day) {
    return who.post(MEMBER + "/retraction", Map.of("fact", fact, "day", day, "reason", "mistaken"));
  }

  private String person() {
    return made(secretary.post("/people", Map.of("name", "Nell Nominee")));
  }

  private static String id(String person) {
    return person.substring("/people/".length());
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }
}
