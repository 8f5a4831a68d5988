package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.PracticeClosed;
import quorate.ballots.electorate.MembershipHeard.PracticeFactRetracted;
import quorate.testkit.ServiceUnderTest;

/** A roll before it is frozen, under other bases, and what is said against it afterwards. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RollPreviewTest {

  private static final LocalDate FILE = LocalDate.of(2026, 4, 1);
  private static final String WEIGHING =
      """
      {"list":"registered","filedate":"2026-04-01","per":"1000","rounding":"half-up","without":"%s"}""";

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  private RequestSpecification officer() {
    return asker.by("officer", "returning-officer");
  }

  private String drafted(String without) {
    String weighed =
        "\"weightbasis\":\"per-patients\",\"rollterms\":{\"weighing\":%s,\"exclusions\":[\"suspended\"]}"
            .formatted(WEIGHING.formatted(without));
    String draft = Asker.DRAFT.replace("\"weightbasis\":\"one-per-practice\"", weighed);
    Response made = asker.secretary().body(draft).post(Asker.PATH);
    assertEquals(201, made.statusCode(), made.asString());
    asker.secretary().get(made.header("Location")).then().statusCode(200);
    return made.path("id");
  }

  private void previewed(String at) {
    Asker.await(
        "the register is heard",
        () -> "2".equals(officer().queryParam("on", "2026-05-01").get(at).path("electors")));
  }

  @Test
  void what_is_previewed_is_frozen_and_a_correction_is_shown_against_it() {
    try (var register = new Register(convener)) {
      List.of("G80001", "G80002", "G80003").forEach(code -> register.practice(code, "09D"));
      register.patients("G80001", "8500", FILE).patients("G80002", "1499", FILE).known();
      String at = Asker.PATH + "/" + drafted("excluded");
      String ballot = at.substring(at.lastIndexOf('/') + 1);
      previewed(at + "/roll/preview");
      Response preview = officer().queryParam("on", "2026-05-01").get(at + "/roll/preview");
      preview
          .then()
          .body("weight", equalTo("10"))
          .body("lines.weight", contains("9", "1"))
          .body("excluded.practice", contains("G80003"))
          .body("excluded[0].reason", equalTo("no registered list size of 2026-04-01"))
          .body("noticerefused", nullValue());

      compares(at);
      asker.secretary().get(at + "/roll/comparisons/" + ballot).then().statusCode(403);
      officer().get(at + "/roll/corrections").then().statusCode(409);

      Instant opens = Instant.now().plusSeconds(1);
      assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(600)).statusCode());
      register.known();
      asker.awaitState(ballot, "open");
      asker
          .secretary()
          .get(at)
          .then()
          .body("roll.fingerprint", equalTo(preview.<String>path("fingerprint")))
          .body("roll.corrections", equalTo("0"));
      officer().body(bases()).post(at + "/roll/comparisons").then().statusCode(409);

      register.say("practice/G80002", new PracticeClosed("G80002", LocalDate.of(2026, 4, 30)));
      register.known();
      Asker.await(
          "the correction is noted",
          () -> "1".equals(asker.secretary().get(at).path("roll.corrections")));
      asker
          .by("scrutineer", "scrutineer")
          .get(at + "/roll/corrections")
          .then()
          .statusCode(200)
          .body("fingerprint", equalTo(preview.<String>path("fingerprint")))
          .body("items", hasSize(1))
          .body("items[0].practice", equalTo("G80002"))
          .body("items[0].position", matchesPattern("[0-9]+"))
          .body("items[0].was.weight", equalTo("1"))
          .body("items[0].now", nullValue())
          .body("items[0].why", equalTo("not open on 2026-05-01"));
      asker
          .secretary()
          .get(at + "/roll")
          .then()
          .body("items.practice", contains("G80001", "G80002"));

      register.say("practice/G80001", new PracticeFactRetracted("G80001", "registered-list", FILE));
      register.known();
      Asker.await(
          "the retraction is noted",
          () -> "2".equals(asker.secretary().get(at).path("roll.corrections")));
      officer()
          .get(at + "/roll/corrections")
          .then()
          .body("items[1].practice", equalTo("G80001"))
          .body("items[1].why", equalTo("no registered list size of 2026-04-01"));
      officer()
          .queryParam("on", "2026-05-01")
          .get(at + "/roll/preview")
          .then()
          .body("excluded.practice", contains("G80001", "G80002", "G80003"));
    }
  }

  private static String bases() {
    return """
        {"on":"2026-05-01","bases":[{"weightbasis":"one-per-practice"},
         {"weightbasis":"per-patients","weighing":%s}]}"""
        .formatted(WEIGHING.formatted("excluded"));
  }

  private void compares(String at) {
    Response made = officer().body(bases()).post(at + "/roll/comparisons");
    assertEquals(201, made.statusCode(), made.asString());
    officer()
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .body("sides.roll.weight", contains("3", "10"))
        .body("sides[0].roll.excluded", empty());
  }

  @Test
  void notice_is_refused_naming_those_without_a_figure_where_the_draft_says_so() {
    try (var register = new Register(convener)) {
      List.of("G80001", "G80002", "G80003").forEach(code -> register.practice(code, "09D"));
      register.patients("G80001", "8500", FILE).patients("G80003", "1499", FILE).known();
      String ballot = drafted("refused");
      String preview = Asker.PATH + "/" + ballot + "/roll/preview";
      previewed(preview);
      officer()
          .get(preview)
          .then()
          .body("noticerefused.practices", contains("G80002"))
          .body("noticerefused.why", startsWith("The weight basis has no figure"));
      Instant opens = Instant.now().plusSeconds(60);
      asker
          .giveNotice(ballot, opens, opens.plusSeconds(60))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:quorate:problem:figures-missing"))
          .body("value", equalTo("G80002"));
    }
  }

  @Test
  void a_roll_is_previewed_without_a_ballot_and_its_terms_are_kept_to() {
    try (var register = new Register(convener)) {
      register.practice("G80001", "09D").member("G80001").known();
      String asked =
          """
          {"on":"2026-05-01","electorate":{"kind":"members"},"weightbasis":"%s"}""";
      Asker.await(
          "the register is heard",
          () ->
              "1"
                  .equals(
                      officer()
                          .body(asked.formatted("one-per-practice"))
                          .post("/ballots/api/v1/rolls/preview")
                          .path("electors")));
      officer()
          .body(asked.formatted("patients"))
          .post("/ballots/api/v1/rolls/preview")
          .then()
          .statusCode(400)
          .body("field", equalTo("rollterms.weighing.list"))
          .body("value", equalTo("null"));
    }
  }

  @Test
  void a_body_is_unknown_where_none_was_ever_set_up() {
    String nobody = new UUID(7, 7).toString();
    officer()
        .body(
            """
            {"on":"2026-05-01","weightbasis":"one-per-seat",
             "electorate":{"kind":"seats-of-body","body":"%s"}}"""
                .formatted(nobody))
        .post("/ballots/api/v1/rolls/preview")
        .then()
        .statusCode(400)
        .body("field", equalTo("electorate.body"))
        .body("value", equalTo(nobody));
  }
}
