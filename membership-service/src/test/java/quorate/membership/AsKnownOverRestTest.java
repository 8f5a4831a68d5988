package quorate.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class AsKnownOverRestTest {

  private final Api secretary = Api.secretary();

  @BeforeEach
  void the_register_is_imported() {
    for (String file : Samples.demonstrations()) {
      var made = secretary.upload(file, Samples.demonstration(file), "?areas=09D");
      assertEquals(201, made.statusCode(), made::asString);
      secretary.post(
          made.header("Location").substring(Api.V1.length()) + "/acceptance",
          Map.of("changes", "all"));
    }
    secretary.get("/practices/G81001").then().statusCode(200);
  }

  @Test
  void what_was_recorded_later_was_not_known_before() {
    Instant before = Instant.now();
    secretary.post("/members/G81001/application", Map.of("on", "2026-05-01"));
    secretary.post("/members/G81001/admission", Map.of("from", "2026-05-02"));
    String on = "/register?on=2026-06-01";
    secretary.get(on).then().body("items", hasSize(1));
    secretary.get(on + "&known=" + before).then().body("items", hasSize(0));
    secretary.get("/register?on=2026-05-01").then().body("items", hasSize(0));
    secretary
        .get("/practices/G81001?on=2026-06-01&known=" + before)
        .then()
        .body("member", equalTo(false))
        .body("listsizes.registered.asof", equalTo("2023-03-31"));
  }

  @Test
  void before_the_first_import_nothing_was_known() {
    String longAgo = "?known=" + Instant.now().minus(1, ChronoUnit.DAYS);
    secretary.get("/practices" + longAgo).then().body("items", hasSize(0));
    secretary.get("/networks" + longAgo).then().body("items", hasSize(0));
    assertEquals(404, secretary.get("/practices/G81001" + longAgo).statusCode());
    assertEquals(404, secretary.get("/networks/U14062" + longAgo).statusCode());
    String known = "2026-01-01T09:00:00Z";
    assertEquals(
        "There is nothing here on 2026-05-01, as known at 2026-01-01T09:00:00Z.",
        secretary.get("/practices/G81001?on=2026-05-01&known=" + known).path("detail"));
    assertEquals("There is nothing here.", secretary.get("/practices/A99999").path("detail"));
  }

  @Test
  void a_moment_that_cannot_be_asked_about_is_told_with_the_mend() {
    String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
    for (String path : new String[] {"/practices", "/practices/G81001", "/register", "/networks"}) {
      secretary
          .get(path + "?known=yesterday")
          .then()
          .statusCode(400)
          .body("field", equalTo("known"))
          .body("mend", containsString("2026-05-01T12:00:00Z"));
      secretary
          .get(path + "?known=" + tomorrow)
          .then()
          .statusCode(400)
          .body("mend", containsString("passed"));
      secretary.get(path + "?on=2026-02-30").then().statusCode(400).body("field", equalTo("on"));
    }
  }
}
