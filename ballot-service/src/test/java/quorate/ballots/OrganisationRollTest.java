package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.NetworkJoined;
import quorate.ballots.electorate.MembershipHeard.OrganisationClosed;
import quorate.ballots.electorate.MembershipHeard.OrganisationLinkRetracted;
import quorate.testkit.ServiceUnderTest;

/** Rolls by what the register says of collaborations and places, from their events to the roll. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class OrganisationRollTest {

  private static final String PREVIEW = "/ballots/api/v1/rolls/preview";
  private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);
  private static final String AREA =
      """
      "electorate":{"kind":"practices-of-area","subicblocation":"09D"}""";
  private static final String ALLIANCE =
      """
      "electorate":{"kind":"practices-of-collaboration","collaboration":"alliance"}""";
  private static final String BY_PLACE =
      """
      ,"rollterms":{"constituencies":{"kind":"place"}}""";

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  private RequestSpecification officer() {
    return asker.by("officer", "returning-officer");
  }

  /** Two of one area and one of another are in the alliance; Hove covers one network, 15F none. */
  private Register alliance() {
    var register = new Register(convener);
    register.practice("G80001", "09D").practice("G80002", "09D").practice("B80003", "15F");
    register.practice("G80004", "09D");
    register.say("practice/G80001", new NetworkJoined("G80001", "U1", SINCE));
    register.say("practice/G80004", new NetworkJoined("G80004", "U1", SINCE));
    register.organisation("alliance", "collaboration");
    register.organisation("hove", "place").organisation("brighton", "place");
    for (String practice : new String[] {"G80001", "G80002", "B80003"}) {
      register.link("alliance", "participant", "practice", practice, SINCE);
    }
    register.link("brighton", "covers", "organisation", "09D", SINCE);
    register.link("hove", "covers", "network", "U1", SINCE).known();
    return register;
  }

  private Response preview(String electorate) {
    return officer()
        .body("{\"on\":\"2026-05-01\",\"weightbasis\":\"one-per-practice\"," + electorate + "}")
        .post(PREVIEW);
  }

  private void heard(String electors) {
    Asker.await("the register is heard", () -> electors.equals(preview(ALLIANCE).path("electors")));
  }

  private String drafted(String electorate, String terms) {
    Response made =
        asker.secretary().body(Asker.DRAFT.replace(AREA, electorate + terms)).post(Asker.PATH);
    assertEquals(201, made.statusCode(), made.asString());
    return made.path("id");
  }

  private String frozen() {
    String ballot = drafted(ALLIANCE, BY_PLACE);
    Instant opens = Instant.now().plusSeconds(1);
    assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(600)).statusCode());
    return ballot;
  }

  private void corrected(String ballot, String corrections) {
    Asker.await(
        "what was said since is noted",
        () ->
            corrections.equals(
                asker.secretary().get(Asker.PATH + "/" + ballot).path("roll.corrections")));
  }

  @Test
  void a_collaborations_participants_are_previewed_and_frozen_divided_by_their_places() {
    try (var register = alliance()) {
      heard("3");
      Response preview = preview(ALLIANCE + BY_PLACE);
      preview
          .then()
          .statusCode(200)
          .body("lines.practice", contains("B80003", "G80001", "G80002"))
          .body("lines.constituency", contains("none", "hove", "brighton"))
          .body(
              "lines.reason",
              contains(
                  reason("covered by no place that day"),
                  reason("place hove covers its network U1"),
                  reason("place brighton covers its sub-ICB location 09D")));
      String ballot = frozen();
      register.known();
      asker.awaitState(ballot, "open");
      String at = Asker.PATH + "/" + ballot;
      asker
          .secretary()
          .get(at)
          .then()
          .body("roll.fingerprint", equalTo(preview.<String>path("fingerprint")))
          .body("electorate.collaboration", equalTo("alliance"));
      asker
          .secretary()
          .get(at + "/roll")
          .then()
          .body("items.constituency", contains("none", "hove", "brighton"));
    }
  }

  private static String reason(String place) {
    return "participant of alliance since 2026-04-01, on 2026-05-01; not a member; " + place;
  }

  @Test
  void what_is_taken_back_or_closed_later_is_shown_against_the_frozen_roll() {
    try (var register = alliance()) {
      heard("3");
      String ballot = frozen();
      register.known();
      asker.awaitState(ballot, "open");
      register.say(
          "organisation/alliance",
          new OrganisationLinkRetracted("alliance", "participant", "practice", "B80003", SINCE));
      register.known();
      corrected(ballot, "1");
      preview(ALLIANCE).then().body("lines.practice", contains("G80001", "G80002"));
      register.say(
          "organisation/alliance", new OrganisationClosed("alliance", LocalDate.of(2026, 4, 30)));
      register.known();
      corrected(ballot, "3");
      String at = Asker.PATH + "/" + ballot;
      officer()
          .get(at + "/roll/corrections")
          .then()
          .body("items.practice", contains("B80003", "G80001", "G80002"))
          .body("items[0].why", equalTo("not a participant of alliance on 2026-05-01"))
          .body("items[2].why", startsWith("not a participant of alliance on 2026-05-01, which"));
      asker
          .secretary()
          .get(at + "/roll")
          .then()
          .body("items.practice", contains("B80003", "G80001", "G80002"));
      preview(ALLIANCE).then().body("lines", empty());
    }
  }

  @Test
  void a_place_has_every_practice_whose_nearest_it_is() {
    try (var register = alliance()) {
      heard("3");
      preview(place("brighton"))
          .then()
          .body("lines.practice", contains("G80002"))
          .body("excluded.practice", contains("G80001", "G80004"));
      preview(place("hove")).then().body("lines.practice", contains("G80001", "G80004"));
      register.link("hove", "covers", "practice", "B80003", SINCE).known();
      Asker.await("the link is heard", () -> "3".equals(preview(place("hove")).path("electors")));
    }
  }

  private static String place(String code) {
    return "\"electorate\":{\"kind\":\"practices-of-place\",\"place\":\"" + code + "\"}";
  }

  @Test
  void what_the_register_does_not_have_is_refused_by_field_and_value() {
    try (var register = alliance()) {
      heard("3");
      preview(place("alliance"))
          .then()
          .statusCode(400)
          .body("field", equalTo("electorate.place"))
          .body("value", equalTo("alliance"));
      String ballot = drafted(ALLIANCE.replace("alliance", "nobody"), "");
      register.known();
      Instant opens = Instant.now().plusSeconds(60);
      asker
          .giveNotice(ballot, opens, opens.plusSeconds(60))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:quorate:problem:electorate-not-registered"))
          .body("field", equalTo("electorate.collaboration"))
          .body("value", equalTo("nobody"));
      String at = Asker.PATH + "/" + ballot + "/roll/preview";
      Asker.await("the draft is seen", () -> officer().get(at).statusCode() != 404);
      officer().get(at).then().statusCode(400).body("value", equalTo("nobody"));
    }
  }
}
