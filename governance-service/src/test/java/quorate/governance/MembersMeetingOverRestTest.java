package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.CityMeeting.MEETINGS;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Eventually.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.Meeting;
import quorate.governance.members.Members;
import quorate.testkit.ServiceUnderTest;

/** Members' meetings whose roll is drawn from the register that is heard. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MembersMeetingOverRestTest {

  private static final String REQUISITIONS = "/governance/api/v1/requisitions";

  @Inject Members members;
  @Inject StreamLog log;

  @Test
  void the_roll_is_drawn_with_the_call_and_anew_when_the_meeting_opens() {
    try (var company = new Company(members)) {
      company.admits("G81001", "90");
      company.admits("G81002", "10");
      company.has("G81001", "G81002");
      company
          .secretary
          .post(MEETINGS, company.calling(",\"roll\":[{\"member\":\"G81001\",\"figure\":\"1\"}]"))
          .then()
          .statusCode(422)
          .body("type", endsWith("roll-is-drawn"));
      String meeting = company.made(MEETINGS, company.calling(""));
      company
          .secretary
          .get(meeting)
          .then()
          .body("roll.lines.member", contains("G81001", "G81002"))
          .body("roll.lines.figure", contains("90", "10"))
          .body("roll.figure", equalTo("shares"));
      sent(company, meeting);

      company.admits("G81003", "5");
      company.resigned("G81002", "2026-06-30");
      company.has("G81001", "G81003");
      opens(company, meeting);

      company
          .secretary
          .get(meeting)
          .then()
          .body("roll.lines.member", contains("G81001", "G81003"))
          .body("roll.anew[0].occasion", equalTo("opening"))
          .body("roll.anew[0].changes.member", contains("G81003", "G81002"))
          .body("roll.anew[0].changes[1].reason", equalTo("a member until 2026-06-30"));
      company
          .secretary
          .post(meeting + "/room/arrivals", arrival("G81002"))
          .then()
          .statusCode(422)
          .body("type", endsWith("not-a-member"));
      company.made(meeting + "/room/arrivals", arrival("G81003"));
      company
          .secretary
          .get(meeting + "/minutes")
          .then()
          .body("opening.toString()", containsString("G81003 came on to it"));
      assertHeard(company, meeting);
      Reaudited.holds(company.city);
    }
  }

  @Test
  void what_members_required_waits_until_a_meeting_cites_it() {
    try (var company = new Company(members)) {
      company.admits("G81001", "96");
      company.admits("G81002", "4");
      company.has("G81001", "G81002");
      String asked =
          """
          {"body":"%s","received":"2026-06-01","members":["%s"],"business":[{"title":"New articles",
           "resolution":"special-resolution","text":"That the articles be altered"}]}""";
      company
          .secretary
          .post(REQUISITIONS, asked.formatted(company.body, "G81002"))
          .then()
          .statusCode(409)
          .body("type", endsWith("too-few-require-it"))
          .body("detail", containsString("4 of 100 voting rights; 5 % are needed"));
      String requisition = company.made(REQUISITIONS, asked.formatted(company.body, "G81001"));
      var waiting = company.secretary.get("/governance/api/v1/waiting").then();
      waiting.body("items[0].does", equalTo("call-meeting"));
      waiting.body("items[0].due", equalTo("2026-06-22"));
      waiting.body("items[0].note", containsString("may call it themselves"));
      company
          .secretary
          .get(MEETINGS + "?stage=required")
          .then()
          .body("items.callby", contains("2026-06-22"));

      String cites = ",\"cites\":\"%s\"".formatted(last(requisition));
      String meeting = company.made(MEETINGS, company.calling(cites));

      company
          .secretary
          .get(requisition)
          .then()
          .body("state", equalTo("called"))
          .body("meeting", equalTo(last(meeting)));
      company.secretary.get("/governance/api/v1/waiting").then().body("items", hasSize(0));
      company
          .secretary
          .get(MEETINGS)
          .then()
          .body("items.stage", contains("called"))
          .body("items.requisition", contains(last(requisition)));
      company
          .secretary
          .get(meeting)
          .then()
          .body("items[0].title", equalTo("New articles"))
          .body("requisition.found[0]", containsString("96 of 100"));
      company
          .secretary
          .post(meeting + "/room/cancellation", "{\"reason\":\"Too dear\"}")
          .then()
          .statusCode(409)
          .body("type", endsWith("required-by-members"));
      company
          .secretary
          .post(MEETINGS, company.calling(cites))
          .then()
          .statusCode(409)
          .body("type", endsWith("met-already"));
      Reaudited.holds(company.city);
    }
  }

  private static void sent(Company company, String meeting) {
    company.made(
        meeting + "/notice",
        """
        {"sent":[{"to":"G81001","channel":"email","agreed":true},
                 {"to":"G81002","channel":"email","agreed":true}]}""");
  }

  private static void opens(Company company, String meeting) {
    String chair = "{\"chair\":\"%s\"}".formatted(CityBoard.ANNE);
    eventually(
        "its hour has come",
        () ->
            Optional.of(company.secretary.post(meeting + "/room/opening", chair))
                .filter(it -> it.statusCode() == 201));
  }

  private static String arrival(String member) {
    return """
        {"person":"%s","as":"corporate-representative","standsfor":"%s","way":"remote"}"""
        .formatted(CityBoard.BEN, member);
  }

  // the call rests on four entries of the register, the opening on seven
  private void assertHeard(Company company, String meeting) {
    List<Entry> entries =
        log.one(
                company.city.name,
                Meeting.MEETINGS.stream(UUID.fromString(last(meeting))),
                Instant.now().plusSeconds(60))
            .await()
            .atMost(Duration.ofSeconds(10))
            .orElseThrow()
            .entries();
    assertHeard("3", entries.getFirst());
    assertEquals("governance.meeting-roll-drawn.v1", entries.get(2).type());
    assertHeard("6", entries.get(2));
  }

  private static void assertHeard(String position, Entry entry) {
    String text = new String(entry.bytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("\"heard\":\"membership:%s\"".formatted(position)), text);
  }
}
