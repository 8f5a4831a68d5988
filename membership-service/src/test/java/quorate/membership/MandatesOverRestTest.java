package quorate.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MandatesOverRestTest {

  private static final String HOVE = "G81001";
  private static final String SEVEN_DIALS = "G81006";

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    String at = made(secretary.upload(map, Samples.demonstration(map), "?areas=09D"));
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private static String made(Response answer) {
    assertEquals(201, answer.statusCode(), answer::asString);
    return answer.header("Location").substring(Api.V1.length());
  }

  private String person(String name) {
    return made(secretary.post("/people", Map.of("name", name)));
  }

  private String mandate(String person, String practice, String capacity) {
    return made(
        secretary.post(
            person + "/mandates",
            Map.of(
                "practice",
                practice,
                "from",
                "2026-05-01",
                "capacity",
                capacity,
                "grantedby",
                "practice/" + practice,
                "matters",
                List.of("contract"))));
  }

  private static String id(String person) {
    return person.substring("/people/".length());
  }

  @Test
  void a_mandate_goes_over_to_a_deputy_in_one_step() {
    String ann = person("Ann");
    String bea = person("Bea");
    String hers = mandate(ann, HOVE, "representative");
    String next =
        made(secretary.post(hers + "/hand-over", Map.of("to", id(bea), "lastday", "2026-08-31")));
    secretary.get(hers).then().body("to", equalTo("2026-08-31"));
    secretary
        .get(next)
        .then()
        .body("person", equalTo(id(bea)))
        .body("from", equalTo("2026-09-01"))
        .body("to", nullValue())
        .body("capacity", equalTo("representative"))
        .body("grantedby", equalTo("practice/" + HOVE))
        .body("matters", equalTo(List.of("contract")));
    secretary
        .get("/people?practice=" + HOVE + "&on=2026-08-31")
        .then()
        .body("items.name", equalTo(List.of("Ann")));
    secretary
        .get("/people?practice=" + HOVE + "&on=2026-09-01")
        .then()
        .body("items.name", equalTo(List.of("Bea")));
    secretary
        .post(hers + "/hand-over", Map.of("to", id(bea), "lastday", "2026-08-31"))
        .then()
        .statusCode(409);
  }

  @Test
  void a_hand_over_that_cannot_begin_ends_nothing() {
    String ann = person("Ann");
    String hers = mandate(ann, HOVE, "representative");
    for (Object to : List.of(id(ann), UUID.randomUUID())) {
      secretary
          .post(hers + "/hand-over", Map.of("to", to, "lastday", "2026-08-31"))
          .then()
          .statusCode(422)
          .body("field", equalTo("to"));
    }
    secretary.get(hers).then().body("to", nullValue());
  }

  @Test
  void persons_are_found_by_practice_and_by_capacity() {
    String ann = person("Ann");
    mandate(ann, HOVE, "representative");
    mandate(ann, SEVEN_DIALS, "deputy");
    mandate(person("Bea"), HOVE, "nominee");
    secretary.get("/people?practice=" + HOVE).then().body("items", hasSize(2));
    secretary.get("/people?practice=" + SEVEN_DIALS).then().body("items", hasSize(1));
    secretary
        .get("/people?practice=" + HOVE + "&capacity=nominee")
        .then()
        .body("items.name", equalTo(List.of("Bea")));
    secretary.get("/people?on=2026-04-30&capacity=deputy").then().body("items", hasSize(0));
    secretary.get("/people?capacity=mate").then().statusCode(400);
    Api.secretary().get("/people?practice=" + HOVE).then().body("items", hasSize(0));
  }

  @Test
  void the_latest_name_and_address_count_and_earlier_days_keep_theirs() {
    String ann = person("Ann Maiden");
    made(secretary.post(ann + "/name", Map.of("name", "Ann Wedded", "from", "2026-06-01")));
    made(
        secretary.post(
            ann + "/service-address", Map.of("address", "1 Road", "from", "2026-05-01")));
    made(
        secretary.post(
            ann + "/contact-details", Map.of("email", "a@example.org", "from", "2026-05-01")));
    made(
        secretary.post(
            ann + "/role", Map.of("role", "gp", "practice", HOVE, "from", "2026-05-01")));
    secretary
        .get(ann)
        .then()
        .body("name", equalTo("Ann Wedded"))
        .body("serviceaddress", equalTo("1 Road"))
        .body("email", equalTo("a@example.org"))
        .body("roles[0].role", equalTo("gp"));
    secretary.get(ann + "?on=2026-05-31").then().body("name", equalTo("Ann Maiden"));
    made(secretary.post(ann + "/contact-details", Map.of("from", "2026-06-01")));
    secretary.get(ann).then().body("email", nullValue());
  }

  @Test
  void every_refused_line_of_a_list_is_told() {
    Map<String, Object> one = listed("A99991");
    Map<String, Object> other = listed("A99992");
    secretary
        .post("/people/bulk", Map.of("people", List.of(one, listed(HOVE), other)))
        .then()
        .statusCode(422)
        .body("mend", containsString(one.get("person") + ": practice is A99991."))
        .body("mend", containsString(other.get("person") + ": practice is A99992."));
    secretary.get("/people").then().body("items", hasSize(0));
  }

  private static Map<String, Object> listed(String practice) {
    return Map.of(
        "person",
        UUID.randomUUID(),
        "name",
        "Ann",
        "mandates",
        List.of(Map.of("practice", practice, "from", "2026-05-01")));
  }
}
