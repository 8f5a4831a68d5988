package quorate.governance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static quorate.governance.Federated.API;
import static quorate.governance.Federated.inAll;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;

/** Nobody is written down of whom the register does not know, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class KnownOverRestTest {

  private static final String FEDERATION = "{\"kind\":\"federation\",\"code\":\"yor-fed\"}";
  private static final String UNHEARD = "{\"kind\":\"practice\",\"code\":\"ZZ999\"}";
  private static final String ANYWHERE = "/mandates/" + UUID.randomUUID();

  private static final String A_PERSON = "Give the id of a person of this convener.";
  private static final String PARTNERS = "partnersdecision.who";
  private static final String OF_A_PARTY = "partners.partnersdecision.who";

  @Inject LoginHash logins;

  private Federated york;

  @BeforeEach
  void a_register_is_heard() {
    york = Federated.heard(logins);
    york.granted("B82001", inAll("100.00"));
  }

  @AfterEach
  void close() {
    york.close();
  }

  @Test
  void a_practice_that_the_register_does_not_know_gives_holds_and_decides_nothing() {
    unheard("/mandates", Federated.mandate("ZZ999", "null", true), "giver.code");
    String held = Federated.mandate("B82001", "null", true).replace(FEDERATION, UNHEARD);
    unheard("/mandates", held, "holder.code");
    String delegation = york.granted("B82001", "null").substring(API.length());
    String under = held.substring(held.indexOf("\"holder\""));
    unheard(delegation + "/sub-delegations", "{\"form\":\"mandate\"," + under, "holder.code");
    String decided = Federated.decision("ZZ999", "1.00", ANYWHERE, "");
    unheard("/decisions", decided, "principals.party.code");
    unheard("/decisions", decided.replace(FEDERATION, UNHEARD), "decider.code");
    unheard("/opt-ins", Federated.optIn().replace(FEDERATION, UNHEARD), "decider.code");
    String agreed = Federated.agreement("100.00", "40.00");
    unheard("/agreements", agreed.replace("B82001", "ZZ999"), "content.parties.code");
    unheard(
        "/agreements",
        agreed.replace("\"of\":[]", "\"of\":[" + UNHEARD + "]"),
        "content.population.of.code");
  }

  @Test
  void nor_is_it_asked_or_asks_or_sat_with() {
    unheard(
        "/positions",
        """
        {"body":"%s","subject":{"code":"urgent-care","words":"Urgent care"},
         "question":"At night?","asked":[{"kind":"practice","code":"B82001"},%s],
         "until":"2099-12-31"}"""
            .formatted(UUID.randomUUID(), UNHEARD),
        "asked.code");
    unheard(
        "/requests",
        asking().replace("{\"kind\":\"system\",\"code\":\"QNX\"}", UNHEARD),
        "asker.code");
    unheard(
        "/representations",
        """
        {"body":"%s","outside":%s,"name":"Its partners","since":"2026-05-01"}"""
            .formatted(UUID.randomUUID(), UNHEARD),
        "outside.code");
  }

  @Test
  void somebody_whom_it_does_not_know_owns_no_action_and_wrote_and_decided_nothing() {
    String nobody = York.id(0x99).toString();
    refused(
            york.secretary.post(
                API + "/requests", more(asking(), ",\"by\":\"%s\"".formatted(nobody))),
            422)
        .body("field", equalTo("by"))
        .body("mend", equalTo(A_PERSON));
    String document = Federated.DOCUMENT;
    String partners =
        ",\"partnersdecision\":{\"who\":[\"%s\"],\"on\":\"2026-05-04\",\"document\":%s}"
            .formatted(nobody, document);
    String granted = Federated.mandate("B82001", "null", true);
    nobody("/mandates", more(granted, partners), PARTNERS);
    nobody("/decisions", Federated.decision("B82001", "1.00", ANYWHERE, partners), PARTNERS);
    String optIn = Federated.proposed(york.secretary).substring(API.length());
    nobody(optIn + "/yes", more("{\"practice\":\"B82001\"}", partners), PARTNERS);
    String ofB82001 = ",\"partners\":[" + more("{\"practice\":\"B82001\"}", partners) + "]";
    nobody("/agreements", more(Federated.agreement("1.00", "1.00"), ofB82001), OF_A_PARTY);
    var city = new City();
    try (var board = new CityBoard(city)) {
      var meeting = new CityMeeting(board);
      meeting.sits(meeting.item());
      refused(
              city.secretary.post(
                  meeting.at + "/actions",
                  "{\"title\":\"Write\",\"owner\":\"%s\",\"due\":\"2099-06-30\"}"
                      .formatted(nobody)),
              400)
          .body("field", equalTo("owner"))
          .body("mend", equalTo(A_PERSON));
      refused(
              city.secretary.post(
                  board.at() + "/training",
                  "{\"person\":\"%s\",\"training\":\"Induction\",\"done\":\"2026-05-04\"}"
                      .formatted(nobody)),
              422)
          .body("field", equalTo("person"))
          .body("mend", equalTo(A_PERSON));
    }
  }

  private static String asking() {
    return CityVoice.asked("urgent-care", "Who pays?");
  }

  private static String more(String asked, String fields) {
    return asked.substring(0, asked.lastIndexOf('}')) + fields + "}";
  }

  private void nobody(String path, String asked, String field) {
    refused(york.secretary.post(API + path, asked), 400)
        .body("field", equalTo(field))
        .body("mend", equalTo(A_PERSON));
  }

  private static ValidatableResponse refused(Response answer, int status) {
    return answer.then().statusCode(status);
  }

  private void unheard(String path, String asked, String field) {
    york.secretary
        .post(API + path, asked)
        .then()
        .statusCode(400)
        .body("field", equalTo(field))
        .body("value", equalTo("ZZ999"))
        .body("mend", startsWith("Give the ODS code of a practice that the register"));
  }
}
