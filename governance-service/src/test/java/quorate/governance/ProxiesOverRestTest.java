package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.CityResolutions.RESOLUTIONS;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.NeighbourLog;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** Members send proxies, and what was decided says by which appointments. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ProxiesOverRestTest {

  private static final String TEXT = "That a levy be raised";

  @Inject LoginHash logins;

  @Test
  void a_representative_appoints_and_minutes_and_check_list_say_what_is_on_record() {
    var city = new City();
    var secretary = city.secretary;
    try (var register = new NeighbourLog("membership", city.name)) {
      recorded(register);
      represents(register, "ann", "G81002");
      String meeting = Company.called(secretary, "");
      String item = item(secretary, meeting);
      var ann = Somebody.as("ann", city.name, "representative");
      String proxy = appointed(ann, meeting, "G81002", BEN);
      ann.post(meeting + "/proxies", Company.proxy("G81002", BEN))
          .then()
          .statusCode(409)
          .body("type", endsWith("appointed-already"));
      ann.post(meeting + "/proxies", dated(Company.proxy("G81002", ANNE)))
          .then()
          .statusCode(400)
          .body("field", equalTo("received"));
      ann.post(meeting + "/proxies", Company.proxy("G81002", UUID.randomUUID().toString()))
          .then()
          .statusCode(400)
          .body("field", equalTo("person"));
      ann.post(meeting + "/proxies", Company.proxy("G81001", BEN))
          .then()
          .statusCode(403)
          .body("type", endsWith("not-their-proxy"));
      secretary
          .get(meeting)
          .then()
          .body("proxies.appointed.proxy", contains(last(proxy)))
          .body("proxies.appointed.state", contains("in-time"));
      seen(ann, meeting, proxy);
      opens(secretary, meeting);
      ann.post(proxy + "/withdrawal", "{}")
          .then()
          .statusCode(409)
          .body("type", endsWith("begun-already"));
      secretary
          .post(meeting + "/room/arrivals", arrival(ANNE, "G81002"))
          .then()
          .statusCode(409)
          .body("type", endsWith("not-appointed"))
          .body("detail", containsString("or by " + BEN));
      made(secretary, meeting + "/room/arrivals", arrival(BEN, "G81002"));
      made(secretary, meeting + "/room/arrivals", arrival(ANNE, "G81001"));
      String resolution = carried(secretary, meeting, item);
      secretary
          .get(meeting + "/minutes")
          .then()
          .body("opening.toString()", containsString(", by an appointment received on "))
          .body("opening.toString()", containsString("; no appointment was recorded"));
      String check = "checks.find { it.requirement == 'proxies' }.";
      eventually(
              "the check-list",
              () ->
                  Optional.of(secretary.get(resolution + "/validity"))
                      .filter(it -> it.path(check + "finding") != null))
          .then()
          .body(check + "finding", equalTo("doubtful"))
          .body(check + "sentence", containsString("G81001 by " + ANNE))
          .body(check + "evidence.rel", hasItems("proxy-appointed", "attendee-arrived"));
    }
    Reaudited.holds(city);
  }

  @Test
  void what_comes_after_the_deadline_of_the_terms_is_on_record_and_does_not_count() {
    var city = new City();
    var secretary = city.secretary;
    secretary
        .post(CityBoard.BODIES, Company.established(",\"proxyhours\":\"49\""))
        .then()
        .statusCode(422)
        .body("field", equalTo("terms.proxyhours"))
        .body("detail", containsString("s327(2)"));
    try (var register = new NeighbourLog("membership", city.name)) {
      recorded(register);
      String meeting = Company.called(secretary, ",\"proxyhours\":\"48\"");
      String proxy = appointed(secretary, meeting, "G81002", BEN);
      secretary.get(meeting).then().body("proxies.appointed.state", contains("late"));
      secretary
          .get(meeting + "/notice")
          .then()
          .body("proxies.sentence", hasItem(containsString("is to be received by")))
          .body("proxies.clause", hasItem("Companies Act 2006 s327(2)"));
      String withdrawn = "{\"received\":\"%s\"}".formatted(Instant.now());
      made(secretary, proxy + "/withdrawal", withdrawn);
      secretary
          .post(proxy + "/withdrawal", withdrawn)
          .then()
          .statusCode(409)
          .body("type", endsWith("withdrawn-already"));
      secretary.get(meeting).then().body("proxies.appointed.state", contains("withdrawn"));
    }
    Reaudited.holds(city);
  }

  private static void seen(Somebody ann, String meeting, String proxy) {
    ann.get(meeting + "/proxies").then().body("appointed.member", contains("G81002"));
    ann.get(proxy).then().statusCode(200).body("person", equalTo(BEN));
    for (String role : List.of("auditor", "chair")) {
      var reader = new Somebody(ann.convener(), role);
      reader.get(meeting + "/proxies").then().body("appointed.member", contains("G81002"));
    }
    var other = new Somebody(ann.convener(), "representative");
    other.get(meeting + "/proxies").then().statusCode(200).body("appointed", empty());
    other.get(proxy).then().statusCode(404);
  }

  private static String dated(String asked) {
    return asked.replaceFirst("\\}", ",\"received\":\"%s\"}".formatted(Instant.now()));
  }

  private static void recorded(NeighbourLog register) {
    register.publish("membership.person-recorded.v1", Map.of());
    register.publish("membership.person-recorded.v1", Map.of(ANNE, BEN));
  }

  private void represents(NeighbourLog register, String login, String practice) {
    var words =
        Map.of(
            "G81001",
            practice,
            "pV3mJ8x0Q2rT5uW7yZ9aBc",
            logins.of(Tokens.ISSUER, login),
            "0192f0c1-0000-7000-8000-000000000022",
            UUID.randomUUID().toString());
    register.publish("membership.practice-placed.v1", words);
    register.publish("membership.mandate-granted.v1", words);
    register.publish("membership.log-in-bound.v1", words);
  }

  private static String appointed(Somebody who, String meeting, String member, String person) {
    return eventually(
            "who speaks for it is known",
            () ->
                Optional.of(who.post(meeting + "/proxies", Company.proxy(member, person)))
                    .filter(it -> it.statusCode() == 201))
        .header("Location");
  }

  private static String item(Somebody secretary, String meeting) {
    return last(
        made(
            secretary,
            meeting + "/items",
            """
            {"title":"Levy","kind":"decision","by":{"office":"secretary"},
             "resolution":"ordinary-resolution","text":"%s"}"""
                .formatted(TEXT)));
  }

  private static void opens(Somebody secretary, String meeting) {
    String chair = "{\"chair\":\"%s\"}".formatted(ANNE);
    eventually(
        "its hour has come",
        () ->
            Optional.of(secretary.post(meeting + "/room/opening", chair))
                .filter(it -> it.statusCode() == 201));
  }

  private static String arrival(String person, String member) {
    return """
        {"person":"%s","as":"proxy","standsfor":"%s","way":"in-person"}"""
        .formatted(person, member);
  }

  private static String carried(Somebody secretary, String meeting, String item) {
    made(secretary, meeting + "/items/" + item + "/taking", "{}");
    String motion =
        made(
            secretary,
            meeting + "/motions",
            """
            {"item":"%s","kind":"ordinary-resolution","text":"%s","by":"%s"}"""
                .formatted(item, TEXT, ANNE));
    String resolution =
        made(
            secretary,
            RESOLUTIONS,
            """
            {"body":"%s","kind":"ordinary-resolution","title":"Levy","text":"%s","by":"%s"}"""
                .formatted(secretary.get(meeting).path("body"), TEXT, ANNE));
    made(
        secretary,
        resolution + "/putting",
        "{\"vehicle\":\"poll-of-a-meeting\",\"meeting\":\"%s\",\"motion\":\"%s\"}"
            .formatted(last(meeting), last(motion)));
    made(secretary, motion + "/putting", "{}");
    made(
        secretary,
        motion + "/votes",
        """
        {"way":"hands","votes":[{"standsfor":"G81001","person":"%s","stand":"for"},
         {"standsfor":"G81002","person":"%s","stand":"for"}]}"""
            .formatted(ANNE, BEN));
    made(secretary, motion + "/result", "{}");
    return resolution;
  }

  private static String made(Somebody secretary, String path, String body) {
    return secretary.post(path, body).then().statusCode(201).extract().header("Location");
  }
}
