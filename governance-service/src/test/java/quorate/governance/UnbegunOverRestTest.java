package quorate.governance;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static quorate.governance.Federated.API;
import static quorate.governance.Federated.DOCUMENT;
import static quorate.governance.Federated.id;
import static quorate.governance.Federated.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;

/** A body does nothing and is given nothing on a day on which it is not there, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class UnbegunOverRestTest {

  private static final String FEDERATION = "{\"kind\":\"federation\",\"code\":\"yor-fed\"}";

  @Inject LoginHash logins;

  private final LocalDate today = CityVoice.today();
  private final LocalDate first = today.plusDays(20);
  private Federated york;
  private String body;

  @BeforeEach
  void a_body_begins_in_twenty_days() {
    york = Federated.heard(logins);
    body = "{\"kind\":\"body\",\"code\":\"%s\"}".formatted(established(first));
  }

  @AfterEach
  void close() {
    york.close();
  }

  @Test
  void it_proposes_no_opt_in_and_gives_holds_and_agrees_to_nothing() {
    String granted = york.granted("B82001", "null");
    post("/opt-ins", Federated.optIn().replace(FEDERATION, body))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-body"));
    String mandate = Federated.mandate("B82001", "null", true);
    refused("/mandates", mandate.replace(FEDERATION, body), "holder.code");
    String practice = "{\"kind\":\"practice\",\"code\":\"B82001\"}";
    refused("/mandates", mandate.replace(practice, body), "giver.code");
    String agreement = Federated.agreement("100.00", "40.00");
    refused("/agreements", agreement.replace(FEDERATION, body), "content.parties.code");
    String decision = Federated.decision("B82001", "1.00", granted, "");
    refused("/decisions", decision.replace(practice, body), "principals.party.code");
    york.secretary
        .post(granted + "/sub-delegations", handedOn(body))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-holder"));
  }

  @Test
  void nor_does_it_send_anybody_until_it_is_there() {
    String sent = "{\"body\":\"%s\",\"outside\":%s,\"name\":\"Board\",\"since\":\"%s\"}";
    String outside = "{\"kind\":\"system\",\"code\":\"QNX\"}";
    String code = body.substring(body.lastIndexOf(':') + 2, body.length() - 2);
    post("/representations", sent.formatted(code, outside, first))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-body"));
    made(post("/representations", sent.formatted(established(today), outside, today)));
  }

  private String established(LocalDate from) {
    return id(
        made(
            post(
                "/bodies",
                """
                {"kind":"partnership-council","name":"Council","from":"%s","terms":%s}"""
                    .formatted(from, CityBoard.TERMS))));
  }

  private Response post(String path, String asked) {
    return york.secretary.post(API + path, asked);
  }

  private void refused(String path, String asked, String field) {
    post(path, asked).then().statusCode(400).body("field", equalTo(field));
  }

  private static String handedOn(String holder) {
    return """
        {"form":"delegation","holder":%s,"since":"%s",
         "terms":{"subjects":[{"code":"urgent-care","words":"Urgent care"}],"subdelegation":false},
         "basis":{"instrument":"Scheme of delegation","place":"line 3"},"document":%s}"""
        .formatted(holder, CityVoice.today(), DOCUMENT);
  }
}
