package quorate.governance;

import static quorate.governance.Eventually.eventually;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.NeighbourLog;
import quorate.testkit.Somebody;
import quorate.testkit.Tokens;

/** A convener whose practices let their federation decide; its register is heard. */
final class Federated implements AutoCloseable {

  static final String API = "/governance/api/v1";
  static final String DOCUMENT = "{\"reference\":\"PM-2026-14\",\"dated\":\"2026-05-04\"}";

  final String name = "f-" + UUID.randomUUID().toString().substring(0, 8);
  final Somebody secretary = new Somebody(name, "secretary");
  private final NeighbourLog register;

  private Federated(LoginHash logins) {
    register = new NeighbourLog("membership", name);
    var words =
        Map.of(
            "G81001",
            "B82001",
            "pV3mJ8x0Q2rT5uW7yZ9aBc",
            logins.of(Tokens.ISSUER, "ann"),
            "0192f0c1-0000-7000-8000-000000000022",
            UUID.randomUUID().toString());
    register.publish(
        "membership.person-recorded.v1", Map.of(CityBoard.ANNE, York.id(0x23).toString()));
    register.publish("membership.practice-placed.v1", Map.of("G81001", "B82002"));
    register.publish("membership.practice-placed.v1", words);
    register.publish("membership.network-joined.v1", words);
    register.publish(
        "membership.list-size-stated.v1",
        Map.of("G81071", "B82001", "weighted", "registered", "15226.35", "10250"));
    register.publish("membership.mandate-granted.v1", words);
    register.publish("membership.log-in-bound.v1", words);
  }

  static Federated heard(LoginHash logins) {
    return new Federated(logins);
  }

  /** The representative of B82001. */
  Response asAnn(String path, String body) {
    return Somebody.as("ann", name, "representative").post(API + path, body);
  }

  static String mandate(String practice, String limit, boolean onPaper) {
    return """
        {"form":"mandate","giver":{"kind":"practice","code":"%s"},
         "holder":{"kind":"federation","code":"yor-fed"},"since":"%s",
         "terms":{"subjects":[{"code":"urgent-care","words":"Urgent care"}],
          "limit":%s,"subdelegation":true},
         "basis":{"instrument":"Federation agreement","place":"clause 4.2"}%s}"""
        .formatted(
            practice,
            onPaper ? "2026-05-04" : CityVoice.today(),
            limit,
            onPaper ? ",\"document\":" + DOCUMENT : "");
  }

  static String inAll(String amount) {
    return "{\"amount\":\"%s\",\"per\":\"in-all\"}".formatted(amount);
  }

  /** The mandate of a practice, from a document; its address. */
  String granted(String practice, String limit) {
    return granted(secretary, practice, limit);
  }

  static String agreement(String budget, String fenced) {
    return """
        {"title":"Together","since":"2026-04-01","document":%s,"content":{
         "parties":[{"kind":"federation","code":"yor-fed"},{"kind":"practice","code":"B82001"}],
         "model":"lead-provider","population":{"words":"Patients of York","of":[]},
         "budget":"%s","ringfenced":[{"subject":{"code":"data-sharing","words":"Data"},
         "amount":"%s"}]}}"""
        .formatted(DOCUMENT, budget, fenced);
  }

  static String optIn() {
    return """
        {"decider":{"kind":"federation","code":"yor-fed"},
         "subject":{"code":"contract.enhanced-access","words":"Enhanced access"},
         "title":"Held together","text":"The federation holds the contract.","sum":"1000.00",
         "touches":["liability","contract"],"until":"2099-12-31"}""";
  }

  static String granted(Somebody secretary, String practice, String limit) {
    return heard(secretary, "/mandates", mandate(practice, limit, true));
  }

  static String agreed(Somebody secretary, String budget, String fenced) {
    return heard(secretary, "/agreements", agreement(budget, fenced));
  }

  /** Made once the register is heard that it rests on. */
  private static String heard(Somebody secretary, String path, String asked) {
    return eventually(
            "the register",
            () ->
                Optional.of(secretary.post(API + path, asked)).filter(it -> it.statusCode() == 201))
        .header("Location");
  }

  static String proposed(Somebody secretary) {
    return made(secretary.post(API + "/opt-ins", optIn()));
  }

  static String decision(String practice, String sum, String mandate, String more) {
    return """
        {"decider":{"kind":"federation","code":"yor-fed"},
         "principals":[{"party":{"kind":"practice","code":"%s"}}],
         "subject":{"code":"urgent-care.nights","words":"Urgent care at night"},
         "title":"A nurse for the nights","text":"From July on.","sum":"%s",
         "mandates":["%s"],"document":%s%s}"""
        .formatted(practice, sum, id(mandate), DOCUMENT, more);
  }

  Response decides(String practice, String sum, String mandate, String more) {
    return secretary.post(API + "/decisions", decision(practice, sum, mandate, more));
  }

  static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  static String made(Response answer) {
    return answer.then().statusCode(201).extract().header("Location");
  }

  @Override
  public void close() {
    register.close();
  }
}
