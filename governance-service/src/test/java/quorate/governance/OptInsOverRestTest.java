package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static quorate.governance.Eventually.eventually;
import static quorate.governance.Federated.API;
import static quorate.governance.Federated.DOCUMENT;
import static quorate.governance.Federated.id;
import static quorate.governance.Federated.inAll;
import static quorate.governance.Federated.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Opt-in decisions: whom they bind, and what they free, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class OptInsOverRestTest {

  @Inject LoginHash logins;

  private Federated york;

  @BeforeEach
  void a_register_is_heard() {
    york = Federated.heard(logins);
  }

  @AfterEach
  void close() {
    Reaudited.holds(york.name);
    york.close();
  }

  @Test
  void an_opt_in_binds_those_who_opted_in_and_shows_what_it_covers() {
    String optIn = Federated.proposed(york.secretary);
    String yes = "/opt-ins/" + id(optIn) + "/yes";
    Response refused =
        eventually(
            "the representative to be heard of",
            () ->
                Optional.of(york.asAnn(yes, "{\"practice\":\"B82001\"}"))
                    .filter(it -> it.statusCode() == 409));
    refused
        .then()
        .body("type", endsWith("partners-decision-needed"))
        .body("mend", containsString("send partnersdecision"));
    eventually(
            "the partner to be heard of",
            () ->
                Optional.of(
                        york.secretary.post(
                            optIn + "/yes",
                            onPaper(yesOfThePartners()).replace("B82001", "Z99999")))
                    .filter(it -> it.statusCode() == 422))
        .then()
        .body("type", endsWith("no-such-practice"));
    made(york.asAnn(yes, yesOfThePartners()));
    new Somebody(york.name, "executive")
        .post(optIn + "/decision", "{}")
        .then()
        .statusCode(403)
        .body("type", endsWith("not-for-its-decider"));
    york.secretary
        .post(optIn + "/no", no("Z99999"))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-practice"));
    String decision = made(york.secretary.post(optIn + "/decision", "{}"));
    york.secretary
        .get(decision)
        .then()
        .body("principals.party.code", contains("B82001"))
        .body("covers.practices", equalTo("1"))
        .body("covers.patients", equalTo("10250"))
        .body("covers.places[0].place", equalTo("U14062"))
        .body("optin", equalTo(id(optIn)));
    york.secretary
        .get(optIn)
        .then()
        .body("state", equalTo("taken"))
        .body("in[0].advice", equalTo("waived"));
    york.secretary
        .get(API + "/opt-ins?party=practice:B82001")
        .then()
        .body("items.decision", contains(id(decision)));
  }

  @Test
  void one_in_the_place_of_another_draws_what_that_one_had_drawn() {
    String agreement = Federated.agreed(york.secretary, "1540.00", "40.00");
    String first = made(taken(agreement, ""));
    york.secretary.get(agreement).then().body("money.free", equalTo("500.00"));

    taken(agreement, "").then().statusCode(409).body("type", endsWith("over-budget"));
    String second = made(taken(agreement, superseding(first)));

    york.secretary.get(agreement).then().body("money.free", equalTo("500.00"));
    york.secretary.get(first).then().body("supersededby", equalTo(id(second)));
  }

  @Test
  void one_in_the_place_of_a_decision_under_a_mandate_frees_that_mandate() {
    String mandate = york.granted("B82001", inAll("100.00"));
    String first = made(york.decides("B82001", "60.00", mandate, ""));
    york.secretary.get(mandate).then().body("left", equalTo("40.00"));

    made(taken(Federated.agreed(york.secretary, "1540.00", "40.00"), superseding(first)));

    york.secretary.get(mandate).then().body("left", equalTo("100.00"));
  }

  /** Decides an opt-in for £1,000, out of an agreement, once its one practice said yes. */
  private Response taken(String agreement, String more) {
    String optIn = Federated.proposed(york.secretary);
    String yes = "/opt-ins/" + id(optIn) + "/yes";
    eventually(
        "the representative to be heard of",
        () ->
            Optional.of(york.asAnn(yes, yesOfThePartners())).filter(it -> it.statusCode() == 201));
    return york.secretary.post(
        optIn + "/decision", "{\"agreement\":\"%s\"%s}".formatted(id(agreement), more));
  }

  private static String superseding(String decision) {
    return ",\"supersedes\":\"%s\"".formatted(id(decision));
  }

  private static String onPaper(String said) {
    return said.substring(0, said.lastIndexOf('}')) + ",\"document\":" + DOCUMENT + "}";
  }

  private static String no(String practice) {
    return "{\"practice\":\"%s\",\"document\":%s}".formatted(practice, DOCUMENT);
  }

  private static String yesOfThePartners() {
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    String document = "{\"reference\":\"PM-1\",\"dated\":\"%s\"}".formatted(today);
    return """
    {"practice":"B82001","partnersdecision":{"who":["%s"],"on":"%s","document":%s},
     "advice":{"kind":"waived","on":"%s","document":%s}}\
    """
        .formatted(York.id(0x23), today, document, today, document);
  }
}
