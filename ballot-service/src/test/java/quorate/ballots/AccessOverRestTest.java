package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;
import quorate.testkit.Tokens;

/** Who has whose words opened is written down for the convener's auditors, and for no others. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class AccessOverRestTest {

  private static final String READS = "/ballots/api/v1/personal-data-reads";

  @Inject LoginHash logins;

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  private static Response made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
    return answer;
  }

  private static RequestSpecification auditor(Asker asker) {
    return asker.by("audrey", "auditor");
  }

  /** What stands there for the auditors of a convener. */
  static ValidatableResponse written(Asker asker) {
    return auditor(asker).get(READS).then().statusCode(200);
  }

  private UUID hand(Register register, String subject, String practice) {
    UUID person = register.person(login(subject));
    register.practice(practice, "09D").mandate(person, practice, null);
    return person;
  }

  @Test
  void what_people_ask_instruct_and_challenge_is_not_read_unless_it_is_written_down() {
    var asker = new Asker(Asker.newConvener());
    try (var register = new Register(asker.convener())) {
      UUID ann = hand(register, "ann", "G80001");
      UUID bob = hand(register, "bob", "G80002");
      register.mandate(register.person(login("cyn")), "G80001", null);
      register.known();
      String ballot = asker.drafted();
      String at = Asker.PATH + "/" + ballot;
      asker.awaiting(register.newest());
      asker.secretary().get(at + "/enquiries").then().statusCode(200);
      Instant opens = Instant.now().plusSeconds(5);
      made(asker.giveNotice(ballot, opens, opens.plusSeconds(120)));
      written(asker).body("items", hasSize(0));
      enquiries(asker, at, ann, bob);
      challenges(asker, at, bob);
      register.known();
      asker.awaitState(ballot, "open");
      note(asker, at, ann);
      erased(asker, register, at, bob);
      toNobodyElse(asker);
    }
  }

  private void enquiries(Asker asker, String at, UUID ann, UUID bob) {
    String asked = "{\"practice\":\"%s\",\"text\":\"Does Mrs Dimity stay?\"}";
    String all = at + "/enquiries";
    String anns =
        made(asker.representative("ann").body(asked.formatted("G80001")).post(all))
            .header("Location");
    made(asker.representative("bob").body(asked.formatted("G80002")).post(all));
    asker.by("officer", "returning-officer").get(all).then().body("items", hasSize(2));
    asker.representative("bob").get(all).then().body("items", hasSize(1));
    asker.representative("bob").get(anns).then().statusCode(404);
    asker.representative("ann").get(anns).then().statusCode(200);
    auditor(asker).get(all).then().body("items", hasSize(0));
    written(asker)
        .body("items.path", contains(all, all, anns))
        .body("items[0].actor", equalTo("login:" + login("officer")))
        .body("items[0].persons", containsInAnyOrder(ann.toString(), bob.toString()))
        .body("items[1].actor", equalTo("login:" + login("bob")))
        .body("items[1].persons", contains(bob.toString()))
        .body("items[2].persons", contains(ann.toString()));
  }

  private void challenges(Asker asker, String at, UUID bob) {
    String said = "{\"ground\":\"roll\",%s\"text\":\"We are not on it.\"}";
    Response bobs =
        made(
            asker
                .representative("bob")
                .body(said.formatted("\"practice\":\"G80002\","))
                .post(at + "/challenges"));
    Response strangers =
        made(asker.by("sue", "scrutineer").body(said.formatted("")).post(at + "/challenges"));
    String first = bobs.header("Location");
    String second = strangers.header("Location");
    for (String one : new String[] {first, second}) {
      asker.secretary().get(one).then().body("text", equalTo("We are not on it."));
    }
    asker.representative("ann").get(first).then().body("text", nullValue());
    auditor(asker).get(at + "/challenges").then().body("items", hasSize(2));
    written(asker)
        .body("items", hasSize(5))
        .body("items[3].path", equalTo(first))
        .body("items[3].persons", contains(bob.toString()))
        .body("items[4].path", equalTo(second))
        .body("items[4].persons", hasSize(0));
  }

  private void note(Asker asker, String at, UUID ann) {
    String vote = at + "/votes/G80001";
    asker.representative("cyn").get(vote).then().body("voted", equalTo(false));
    String paper = "{\"practice\":\"G80001\",\"choose\":\"A\",\"note\":\"All five partners\"}";
    made(asker.representative("ann").body(paper).post(at + "/votes"));
    asker.representative("cyn").get(vote).then().body("note", equalTo("All five partners"));
    asker.representative("bob").get(vote).then().statusCode(404);
    asker.representative("ann").get(at + "/votes/mine").then().body("items", hasSize(1));
    written(asker)
        .body("items", hasSize(6))
        .body("items[5].path", equalTo(vote))
        .body("items[5].actor", equalTo("login:" + login("cyn")))
        .body("items[5].persons", contains(ann.toString()));
  }

  private void erased(Asker asker, Register register, String at, UUID bob) {
    register.say("person/" + bob, new PersonErased(bob));
    register.known();
    String all = at + "/enquiries";
    Asker.await("it is forgotten", () -> asker.secretary().get(all).path("items[1].text") == null);
    written(asker).body("items[-1].persons", hasSize(1));
  }

  private void toNobodyElse(Asker asker) {
    asker.secretary().get(READS).then().statusCode(403);
    var other = new Asker(Asker.newConvener());
    written(other).body("items", hasSize(0));
    TenantRules.withoutQueryFilter(() -> written(other).body("items", hasSize(0)));
  }
}
