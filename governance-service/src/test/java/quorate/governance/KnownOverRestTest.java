package quorate.governance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static quorate.governance.Federated.API;
import static quorate.governance.Federated.inAll;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        CityVoice.asked("urgent-care", "Who pays?")
            .replace("{\"kind\":\"system\",\"code\":\"QNX\"}", UNHEARD),
        "asker.code");
    unheard(
        "/representations",
        """
        {"body":"%s","outside":%s,"name":"Its partners","since":"2026-05-01"}"""
            .formatted(UUID.randomUUID(), UNHEARD),
        "outside.code");
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
