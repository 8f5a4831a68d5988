package quorate.governance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Eventually.eventually;
import static quorate.governance.Federated.API;
import static quorate.governance.Federated.DOCUMENT;
import static quorate.governance.Federated.id;
import static quorate.governance.Federated.inAll;
import static quorate.governance.Federated.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Somebody;

/** Mandates, agreements and what is decided under them, on real parts. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class AuthorityOverRestTest {

  private static final String ASKED =
      API + "/authority?decider=federation:yor-fed&principal=practice:B82001&subject=";
  private static final String REVOKED = "{\"reason\":\"withdrawn\",\"document\":" + DOCUMENT + "}";

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
  void a_decision_within_its_mandate_stands_with_the_chain_and_one_after_revocation_does_not() {
    String mandate = york.granted("B82001", inAll("50000.00"));
    york.secretary
        .get(ASKED + "urgent-care.nights&sum=50000.00")
        .then()
        .statusCode(200)
        .body("authorised", equalTo(true))
        .body("chain.mandate", contains(id(mandate)));
    String decision = made(york.decides("B82001", "50000.00", mandate, ""));
    york.secretary
        .get(decision)
        .then()
        .body("chain.mandate", contains(id(mandate)))
        .body("chain[0].used", equalTo("0"))
        .body("principals[0].party.code", equalTo("B82001"))
        .body("authority", containsString("Federation agreement, clause 4.2"));
    york.decides("B82001", "0.01", mandate, "")
        .then()
        .statusCode(409)
        .body("type", endsWith("over-limit"))
        .body("mend", containsString("£0.00 is left"));
    Instant before = Instant.now();
    made(york.secretary.post(mandate + "/revocation", REVOKED));
    york.decides("B82001", "0.00", mandate, "")
        .then()
        .statusCode(409)
        .body("type", endsWith("mandate-revoked"));
    york.secretary
        .get(mandate)
        .then()
        .body("state", equalTo("revoked"))
        .body("left", equalTo("0.00"));
    york.secretary.get(mandate + "?known=" + before).then().body("state", equalTo("in-force"));
    york.secretary
        .get(ASKED + "urgent-care")
        .then()
        .body("authorised", equalTo(false))
        .body("reason", equalTo("mandate-revoked"));
    york.secretary
        .get(ASKED + "urgent-care&sum=0.00&known=" + before)
        .then()
        .body("authorised", equalTo(true));
    york.secretary
        .get(ASKED + "urgent-care&known=" + before)
        .then()
        .body("authorised", equalTo(false))
        .body("reason", equalTo("sum-needed"))
        .body("sentence", startsWith("A sum up to £0.00 is within it"));
    york.secretary
        .get(API + "/mandates?giver=practice:B82001&subject=urgent-care.nights")
        .then()
        .body("items.mandate", contains(id(mandate)));
    york.secretary.get(API + "/mandates?subject=data-sharing").then().body("items", hasSize(0));
    york.secretary
        .get(API + "/decisions?mandate=" + id(mandate))
        .then()
        .body("items.decision", contains(id(decision)));
  }

  @Test
  void a_decision_in_the_place_of_another_frees_what_that_one_used() {
    String mandate = york.granted("B82001", inAll("100.00"));
    String agreement = Federated.agreed(york.secretary, "100.00", "40.00");
    String of = ",\"agreement\":\"" + id(agreement) + "\"";
    String first = made(york.decides("B82001", "60.00", mandate, of));
    String instead = of + ",\"supersedes\":\"" + id(first) + "\"";
    made(york.decides("B82001", "50.00", mandate, instead));
    york.secretary.get(mandate).then().body("left", equalTo("50.00"));
    york.secretary.get(agreement).then().body("money.free", equalTo("10.00"));
  }

  @Test
  void of_two_decisions_at_once_that_together_pass_a_limit_in_all_one_is_refused() {
    String mandate = york.granted("B82001", inAll("100.00"));
    var answers =
        List.of("60.00", "60.00").stream()
            .map(
                sum ->
                    CompletableFuture.supplyAsync(
                        () ->
                            new Somebody(york.name, "secretary")
                                .post(
                                    API + "/decisions",
                                    Federated.decision("B82001", sum, mandate, ""))
                                .statusCode()))
            .toList();
    assertEquals(
        List.of(201, 409), answers.stream().map(CompletableFuture::join).sorted().toList());
  }

  @Test
  void a_representative_speaks_for_its_own_practice_only() {
    String mine = Federated.mandate("B82001", "null", false);
    String mandate =
        eventually(
            "the representative to be heard of",
            () ->
                Optional.of(york.asAnn("/mandates", mine))
                    .filter(it -> it.statusCode() == 201)
                    .map(it -> it.header("Location")));
    york.asAnn("/mandates", Federated.mandate("B82002", "null", false))
        .then()
        .statusCode(403)
        .body("type", endsWith("not-the-giver"));
    york.asAnn("/mandates", Federated.mandate("B82001", "null", true)).then().statusCode(403);
    york.asAnn("/mandates", mine.replace(CityVoice.today().toString(), "1999-01-01"))
        .then()
        .statusCode(422)
        .body("type", endsWith("not-backdated"))
        .body("mend", containsString("the secretary records the document"));
    String others = york.granted("B82002", "null");
    york.asAnn(others.substring(API.length()) + "/revocation", "{\"reason\":\"withdrawn\"}")
        .then()
        .statusCode(403);
    made(york.asAnn(mandate.substring(API.length()) + "/revocation", "{\"reason\":\"withdrawn\"}"));
  }

  @Test
  void who_speaks_for_a_party_decides_for_it_and_supersedes_its_own_decision_once() {
    String own =
        """
        {"decider":{"kind":"practice","code":"%1$s"},
         "principals":[{"party":{"kind":"practice","code":"%1$s"}}],
         "subject":{"code":"urgent-care","words":"Urgent care"},"title":"%2$s","text":"So."%3$s}\
        """;
    String first =
        eventually(
            "the representative to be heard of",
            () ->
                Optional.of(york.asAnn("/decisions", own.formatted("B82001", "Ours", "")))
                    .filter(it -> it.statusCode() == 201)
                    .map(it -> it.header("Location")));
    york.asAnn("/decisions", own.formatted("B82002", "Theirs", ""))
        .then()
        .statusCode(403)
        .body("type", endsWith("not-its-representative"));
    york.asAnn("/decisions", own.formatted("B82001", "Two\\nlines", "")).then().statusCode(400);
    String instead = ",\"supersedes\":\"" + id(first) + "\"";
    made(york.asAnn("/decisions", own.formatted("B82001", "Anew", instead)));
    york.asAnn("/decisions", own.formatted("B82001", "Once more", instead))
        .then()
        .statusCode(409)
        .body("type", endsWith("stands-no-more"));
    york.secretary
        .post(
            API + "/decisions", own.replace("practice", "federation").formatted("yor-fed", "F", ""))
        .then()
        .statusCode(403)
        .body("type", endsWith("document-needed"));
    york.secretary
        .post(
            API + "/decisions",
            own.replace("practice", "body").formatted(York.BOARD.code(), "B", ""))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-body"));
  }

  @Test
  void what_is_handed_on_lets_the_board_decide_once_its_condition_is_met() {
    String mandate = york.granted("B82001", "null");
    String body =
        id(
            made(
                york.secretary.post(
                    API + "/bodies",
                    "{\"kind\":\"board\",\"name\":\"Board\",\"from\":\"2026-05-01\",\"terms\":%s}"
                        .formatted(CityBoard.TERMS))));
    String board =
        """
        {"form":"delegation","holder":{"kind":"body","code":"%s"},"since":"2026-05-04",
         "terms":{"subjects":[{"code":"urgent-care.nights","words":"At night"}],
          "conditions":[{"condition":"case","kind":"business-case","each":false,"text":"Shown."}],
          "subdelegation":false},
         "basis":{"instrument":"Scheme of delegation","place":"line 3"},"document":%s}\
        """
            .formatted(body, DOCUMENT);
    york.secretary
        .post(mandate + "/sub-delegations", board.replace(body, York.BOARD.code()))
        .then()
        .statusCode(422)
        .body("type", endsWith("no-such-holder"));
    new Somebody(york.name, "chair")
        .post(mandate + "/sub-delegations", board)
        .then()
        .statusCode(403)
        .body("type", endsWith("not-the-holder"));
    String handedOn = made(york.secretary.post(mandate + "/sub-delegations", board));
    String asked =
        API
            + "/authority?decider=body:%s&principal=practice:B82001&subject=urgent-care.nights"
                .formatted(body);
    york.secretary.get(asked).then().body("reason", equalTo("condition-open"));
    made(
        york.secretary.post(
            handedOn + "/met-conditions",
            "{\"condition\":\"case\",\"document\":%s}".formatted(DOCUMENT)));
    york.secretary.get(asked).then().body("chain.mandate", contains(id(mandate), id(handedOn)));
    made(
        york.secretary.post(
            handedOn + "/variations",
            """
            {"from":"2099-01-01","terms":{"subjects":[{"code":"urgent-care","words":"All"}],
             "subdelegation":false},"document":%s}\
            """
                .formatted(DOCUMENT)));
  }

  @Test
  void ring_fenced_money_is_refused_for_another_subject() {
    String mandate = york.granted("B82001", "null");
    String agreement = Federated.agreed(york.secretary, "100.00", "40.00");
    String of = ",\"agreement\":\"" + id(agreement) + "\"";
    york.decides("B82001", "60.01", mandate, of)
        .then()
        .statusCode(409)
        .body("type", endsWith("ring-fenced"))
        .body("mend", containsString("£40.00 for data-sharing"));
    String decision = made(york.decides("B82001", "60.00", mandate, of));
    york.secretary.get(decision).then().body("charge.free", equalTo("60.00"));
    york.secretary
        .get(agreement)
        .then()
        .body("money.free", equalTo("0.00"))
        .body("money.ringfenced[0].left", equalTo("40.00"));
    york.secretary
        .get(API + "/agreements?party=practice:B82001")
        .then()
        .body("items.agreement", contains(id(agreement)));
  }
}
