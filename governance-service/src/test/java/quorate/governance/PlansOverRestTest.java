package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Eventually.eventually;
import static quorate.governance.Federated.API;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.governance.policy.WhenDayComesThenLapse;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/**
 * A business plan through its year, on real parts: drafted, adopted, drawn, permitted, accounted.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class PlansOverRestTest {

  private static final String FOLLOWS = "sections.find { it.title == 'What follows' }.lines.";
  private static final String WAITING = API + "/waiting?person=";

  @Inject WhenDayComesThenLapse lastDay;

  @Test
  void a_plan_is_adopted_by_the_owners_decision_drawn_on_and_exceeded_by_permission_only() {
    var city = new City();
    try (var board = new CityBoard(city)) {
      var meeting = new CityMeeting(board);
      String item = meeting.item();
      String later = meeting.item();
      var plan = new CityPlan(meeting);
      String ratified = plan.urgent("4999.00");
      String lapsing = plan.urgent("1.00");
      refusesOverTheLimit(plan);
      isNobodyElses(city, plan);
      plan.put(item);
      report(meeting, ratified, later);
      meeting.sits(item);
      Instant drafted = Instant.now();
      plan.adopted(item);
      String first = plan.decided("100.00");
      plan.draws("100.01", first, "null")
          .then()
          .statusCode(409)
          .body("type", endsWith("over-decision"));
      plan.draws("100.00", first, "null").then().statusCode(201);
      String before = plan.secretary.get(plan.at).header("ETag");
      String permission = permitted(meeting, plan, later);
      assertNotEquals(before, plan.secretary.get(plan.at).header("ETag"), "a permission shows");
      ratifiedByAMotionOfItsOwn(meeting, ratified, permission, later);
      meeting.made(meeting.at + "/room/closing", "{}");
      assertDossiers(plan, decision(meeting, later), last(permission), first);
      exceeds(plan, permission);
      plan.secretary
          .get(plan.at)
          .then()
          .body("state", equalTo("adopted"))
          .body("lines[0].permitted", equalTo("5.00"))
          .body("lines[0].drawn", equalTo("105.00"))
          .body("lines[0].left", equalTo("0.00"));
      plan.secretary.get(plan.at + "?known=" + drafted).then().body("state", equalTo("put"));
      plan.secretary
          .get(plan.at + "/drawings?line=nights")
          .then()
          .body("items.beyond", contains("0.00", "5.00"));
      plan.secretary.get(ratified).then().body("state", equalTo("ratified"));
      eventually(
          "what was not ratified lapses",
          () ->
              Optional.of(plan.secretary.get(lapsing).jsonPath().getString("state"))
                  .filter("not-ratified"::equals));
      accounts(plan, later);
      Reaudited.holds(city);
    }
  }

  @Test
  void of_those_who_act_at_once_only_one_keeps_within_the_limit() {
    try (var board = new CityBoard(new City())) {
      var plan = new CityPlan(new CityMeeting(board));
      var asked =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () ->
                              plan.secretary
                                  .post(API + "/urgent-actions", plan.hurried("3000.00"))
                                  .statusCode()))
              .limit(6)
              .toList();
      var answers = asked.stream().map(CompletableFuture::join).sorted().toList();
      assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
    }
  }

  private static void refusesOverTheLimit(CityPlan plan) {
    plan.secretary
        .post(API + "/urgent-actions", plan.hurried("5000.01"))
        .then()
        .statusCode(409)
        .body("type", endsWith("over-limit"));
  }

  // without a seat in either body there is no such plan
  private static void isNobodyElses(City city, CityPlan plan) {
    var member = new Somebody(city.name, "body-member");
    member.get(plan.at).then().statusCode(404);
    member.get(API + "/plans").then().body("items", hasSize(0));
    member.get(WAITING + ANNE).then().body("items", hasSize(0));
    new Somebody(city.name, "dashboard").get(plan.at).then().statusCode(403);
    new Somebody(city.name, "executive")
        .post(API + "/decisions", plan.decision("1.00"))
        .then()
        .statusCode(403)
        .body("type", endsWith("not-in-its-seat"));
    new Somebody(city.name, "chair")
        .post(plan.at + "/adoption", "{\"decision\":\"%s\"}".formatted(BEN))
        .then()
        .statusCode(403)
        .body("type", endsWith("not-in-the-chair"));
    plan.secretary.get(WAITING + ANNE).then().body("items.does", hasItems("put-plan", "ratify"));
    plan.secretary.get(API + "/plans?q=BUSINESS&state=draft").then().body("items", hasSize(1));
  }

  private static void report(CityMeeting meeting, String urgent, String item) {
    meeting.made(
        urgent + "/report",
        "{\"meeting\":\"%s\",\"item\":\"%s\"}".formatted(last(meeting.at), item));
  }

  private static String permitted(CityMeeting meeting, CityPlan plan, String item) {
    String permission = plan.permission("5.00");
    plan.secretary.get(WAITING + BEN).then().body("items.does", hasItems("decide-permission"));
    meeting.made(meeting.at + "/items/" + item + "/taking", "{}");
    String early = ",\"decides\":\"%s\"".formatted(last(permission));
    plan.secretary
        .post(meeting.at + "/motions", CityMeeting.moving(item, "That it be granted", early))
        .then()
        .statusCode(422)
        .body("type", endsWith("nothing-waits-for-it"))
        .body("field", equalTo("decides"));
    meeting.made(permission + "/putting", plan.put(item, ANNE));
    String decision = meeting.granting(item, permission);
    plan.secretary
        .get(meeting.at)
        .then()
        .body(
            "motions.find { it.decision == '%s' }.decides".formatted(decision),
            equalTo(last(permission)));
    meeting.made(
        permission + "/grant",
        """
        {"decision":"%s","conditions":[{"condition":"case","text":"The case is shown."}]}"""
            .formatted(decision));
    return permission;
  }

  private static void assertDossiers(
      CityPlan plan, String decision, String permission, String drawing) {
    plan.secretary
        .get(API + "/decisions/" + decision + "/dossier")
        .then()
        .body(
            "sections.title",
            contains(
                "What was asked",
                "Who was entitled",
                "Notice",
                "At the meeting",
                "How it was decided",
                "By what authority",
                "Dissent",
                "What follows"))
        .body(
            FOLLOWS + "find { it.name == 'Permission granted' }.text",
            containsString("permission " + permission))
        .body("entries.rel", hasItems("permission-granted", "decision-cited"));
    plan.secretary
        .get(API + "/decisions/" + drawing + "/dossier")
        .then()
        .body(
            "sections.title",
            contains("What was asked", "Who was entitled", "By what authority", "What follows"))
        .body(FOLLOWS + "find { it.name == 'Plan drawn' }.text", containsString("line nights, sum"))
        .body("entries.rel", hasItems("decision-taken", "decision-used", "plan-drawn"));
  }

  private static void ratifiedByAMotionOfItsOwn(
      CityMeeting meeting, String urgent, String permission, String item) {
    String asked = "{\"decision\":\"%s\"}";
    meeting
        .secretary
        .post(urgent + "/ratification", asked.formatted(decision(meeting, item)))
        .then()
        .statusCode(409)
        .body("type", endsWith("cited-already"))
        .body("detail", containsString("permission " + last(permission)));
    meeting.made(urgent + "/ratification", asked.formatted(meeting.carried(item)));
  }

  private static String decision(CityMeeting meeting, String item) {
    return meeting
        .secretary
        .get(meeting.at)
        .jsonPath()
        .getString("motions.find { it.item == '%s' }.decision".formatted(item));
  }

  private static void exceeds(CityPlan plan, String permission) {
    String more = plan.decided("5.00");
    String named = "\"" + last(permission) + "\"";
    plan.draws("1.00", more, "null")
        .then()
        .statusCode(409)
        .body("type", endsWith("over-line"))
        .body("mend", containsString("£0.00 is left on nights"));
    plan.draws("5.00", more, named).then().statusCode(409).body("type", endsWith("condition-open"));
    plan.secretary
        .post(
            permission + "/met-conditions",
            "{\"condition\":\"case\",\"document\":%s,\"by\":\"%s\"}"
                .formatted(Federated.DOCUMENT, ANNE))
        .then()
        .statusCode(201);
    plan.draws("5.00", more, named).then().statusCode(201);
    plan.secretary
        .get(permission)
        .then()
        .body("state", equalTo("used"))
        .body("left", equalTo("0.00"));
    plan.secretary.get(API + "/permissions?state=used").then().body("items", hasSize(1));
  }

  private static void accounts(CityPlan plan, String item) {
    String asked = plan.asked();
    plan.secretary
        .post(asked + "/answer", "{\"answer\":\"Two left.\",\"by\":\"%s\"}".formatted(ANNE))
        .then()
        .statusCode(201);
    plan.secretary.get(plan.at).then().body("accounts.state", contains("answered"));
    plan.secretary
        .post(asked + "/putting", plan.put(item, BEN))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-item-to-decide"));
    plan.secretary.get(WAITING + BEN).then().body("items.does", contains("find"));
  }

  @Test
  void a_board_decides_by_what_its_meeting_carried_once_and_nobody_for_it_alone() {
    try (var board = new CityBoard(new City())) {
      var meeting = new CityMeeting(board);
      String item = meeting.item();
      meeting.sits(item);
      String carried = meeting.carried(item);
      meeting
          .secretary
          .post(API + "/decisions", ofBoard(meeting, ""))
          .then()
          .statusCode(409)
          .body("type", endsWith("decides-at-a-meeting"));
      String rests = ofBoard(meeting, ",\"restson\":\"%s\"".formatted(carried));
      String decision = meeting.made(API + "/decisions", rests);
      meeting.secretary.get(decision).then().body("restson", equalTo(carried));
      meeting
          .secretary
          .post(API + "/decisions", rests)
          .then()
          .statusCode(409)
          .body("type", endsWith("cited-already"))
          .body("detail", containsString("decision " + last(decision)));
    }
  }

  private static String ofBoard(CityMeeting meeting, String more) {
    return """
        {"decider":{"kind":"body","code":"%1$s"},
         "principals":[{"party":{"kind":"body","code":"%1$s"}}],
         "subject":{"code":"urgent-care","words":"Urgent care"},
         "title":"A nurse","text":"From July on.","sum":"1.00"%2$s}"""
        .formatted(meeting.body, more);
  }

  @Test
  void of_two_drawings_at_once_that_want_the_last_pound_one_is_refused() {
    var city = new City();
    try (var board = new CityBoard(city)) {
      var meeting = new CityMeeting(board);
      String item = meeting.item();
      var plan = new CityPlan(meeting);
      plan.put(item);
      meeting.sits(item);
      plan.adopted(item);
      var decisions = List.of(plan.decided("60.00"), plan.decided("60.00"));
      var answers =
          decisions.stream()
              .map(
                  it ->
                      CompletableFuture.supplyAsync(
                          () -> plan.draws("60.00", it, "null").statusCode()))
              .toList();
      assertEquals(
          List.of(201, 409), answers.stream().map(CompletableFuture::join).sorted().toList());
      plan.secretary.get(plan.at).then().body("money.left", equalTo("40.00"));
      meeting.made(meeting.at + "/room/closing", "{}");
      hurries(meeting, plan);
      Reaudited.holds(city);
    }
  }

  // it is in the register and drawn on the line, or nothing of it is
  private void hurries(CityMeeting meeting, CityPlan plan) {
    String actions = API + "/urgent-actions";
    plan.secretary
        .post(actions, plan.hurriedOnLine("40.01"))
        .then()
        .statusCode(409)
        .body("type", endsWith("over-line"));
    plan.secretary.get(actions).then().body("items", hasSize(0));
    String action = meeting.made(actions, plan.hurriedOnLine("40.00"));
    String decision = plan.secretary.get(action).jsonPath().getString("decision");
    eventually(
            "its entry",
            () ->
                Optional.of(plan.secretary.get(API + "/decisions/" + decision))
                    .filter(it -> it.statusCode() == 200))
        .then()
        .body("authority", containsString("between meetings (clause 7.2)"));
    plan.secretary
        .get(plan.at + "/drawings")
        .then()
        .body("items[1].urgentstate", equalTo("taken"))
        .body("items[1].sum", equalTo("40.00"));
    lapses(plan, action, API + "/decisions/" + decision);
  }

  // no meeting of the body comes, and its last day does
  private void lapses(CityPlan plan, String action, String decision) {
    Instant over = Instant.now().plus(Duration.ofDays(30));
    eventually(
        "its entry ends",
        () -> {
          lastDay.tick(over).await().atMost(Duration.ofSeconds(20));
          return Optional.of(
                  plan.secretary.get(decision + "?on=" + over.toString().substring(0, 10)))
              .filter(it -> "lapsed".equals(it.path("state")));
        });
    plan.secretary.get(decision).then().body("state", equalTo("stands"));
    plan.secretary
        .get(action + "?on=" + over.toString().substring(0, 10))
        .then()
        .body("state", equalTo("not-ratified"))
        .body("lapsedat", nullValue());
  }
}
