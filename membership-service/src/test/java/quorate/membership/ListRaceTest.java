package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** Lists that are accepted at the same time record each person once. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ListRaceTest {

  private static final int ROUNDS = 20;
  private static final String HEADER = "ODS code,Representative,Email\n";
  private static final Map<String, Object> ALL = Map.of("changes", "all");

  private final Api secretary = Api.secretary();

  @BeforeEach
  void the_practices_are_in_the_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    Response answer = secretary.upload(map, Samples.demonstration(map), "?areas=09D");
    assertEquals(200, secretary.post(at(answer) + "/acceptance", ALL).statusCode());
  }

  @Test
  void of_two_that_name_one_person_one_is_accepted() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String text = HEADER + "G81001,Bo Example %d,bo%d@example.org\n".formatted(round, round);
      assertEquals(List.of(200, 409), accepted(preview(text), preview(text)));
    }
    assertEquals(ROUNDS, secretary.get("/people?limit=200").<List<Object>>path("items").size());
  }

  @Test
  void two_that_name_different_persons_are_both_accepted() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String one = HEADER + "G81001,Ann Example %d,ann%d@example.org\n".formatted(round, round);
      String other = HEADER + "G81006,Cy Example %d,cy%d@example.org\n".formatted(round, round);
      assertEquals(List.of(200, 200), accepted(preview(one), preview(other)));
    }
    assertEquals(2 * ROUNDS, secretary.get("/people?limit=200").<List<Object>>path("items").size());
  }

  @Test
  void a_second_click_is_told_that_all_is_decided() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var answers =
          clicked(preview(HEADER + "G81001,Di Example,di%d@example.org\n".formatted(round)));
      var refused = answers.stream().filter(one -> one.statusCode() != 200).toList();
      assertEquals(1, refused.size());
      assertEquals("urn:quorate:problem:nothing-to-decide", refused.getFirst().path("type"));
    }
  }

  private List<Response> clicked(String at) throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      var answers = two.invokeAll(Collections.nCopies(2, (Callable<Response>) () -> accept(at)));
      return List.of(answers.get(0).get(), answers.get(1).get());
    }
  }

  private List<Integer> accepted(String one, String other) throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      var answers =
          two.invokeAll(
              Stream.of(one, other).<Callable<Response>>map(at -> () -> accept(at)).toList());
      return Stream.of(answers.get(0).get(), answers.get(1).get())
          .map(Response::statusCode)
          .sorted()
          .toList();
    }
  }

  private Response accept(String at) {
    return secretary.post(at + "/acceptance", ALL);
  }

  private String preview(String text) {
    return at(secretary.upload("list.csv", text.getBytes(StandardCharsets.UTF_8), ""));
  }

  private static String at(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }
}
