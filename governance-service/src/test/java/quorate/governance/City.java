package quorate.governance;

import static org.hamcrest.Matchers.startsWith;
import static quorate.governance.Eventually.eventually;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.testkit.NeighbourLog;
import quorate.testkit.Somebody;

/** A convener of its own for each test, with a secretary who takes a matter all the way. */
final class City {

  static final String NEW_MATTER =
      """
      {"title":"Working together","question":"How do we want to work together?",
       "kind":"advisory-choice"}""";
  private static final String MATTERS = "/governance/api/v1/matters";

  final String name = "c-" + UUID.randomUUID().toString().substring(0, 8);
  final Somebody secretary = new Somebody(name, "secretary");

  /** Raises a matter; answers where it is. */
  String raised() {
    return secretary.post(MATTERS, NEW_MATTER).then().statusCode(201).extract().header("Location");
  }

  /** Puts it to a ballot that ballot-service then declares; answers the decision's id. */
  String decided(String matter) {
    secretary
        .post(matter + "/ballot", asked("advisory-choice"))
        .then()
        .statusCode(201)
        .header("Location", startsWith("/ballots/api/v1/ballots/"));
    String ballot = secretary.get(matter).then().extract().path("ballot");
    declare(matter, ballot);
    return eventually(
        "the decision",
        () -> Optional.ofNullable(secretary.get(matter).jsonPath().getString("decision")));
  }

  private void declare(String matter, String ballot) {
    try (var log = new NeighbourLog("ballot", name)) {
      declare(log, ids(matter, ballot));
    }
  }

  static Map<String, String> ids(String matter, String ballot) {
    return Map.of(
        Brighton.MATTER.toString(),
        matter.substring(matter.lastIndexOf('/') + 1),
        Brighton.BALLOT.toString(),
        ballot);
  }

  /** All that ballot-service records of a ballot, in these words. */
  static void declare(NeighbourLog log, Map<String, String> words) {
    log.publish("ballot.ballot-drafted.v1", words);
    log.publish("ballot.notice-given.v1", words);
    log.publish("ballot.roll-frozen.v1", words);
    log.publish("ballot.ballot-counted.v1", words);
    log.publish("ballot.ballot-declared.v1", words);
  }

  /** The body that puts a matter to a ballot as this kind. */
  static String asked(String kind) {
    return """
        {"vehicle":"advisory","kind":"%s",
         "paper":{"method":"ranked","options":[%s,%s]},
         "electorate":{"kind":"practices-of-area","subicblocation":"09D"},
         "weightbasis":"one-per-practice","rules":{"passmark":"plurality","quorumheads":"10"}}"""
        .formatted(kind, option("A"), option("B"));
  }

  private static String option(String letter) {
    return """
        {"option":"%s","title":"Option %s","summary":"Summary","implications":"Implications",
         "papers":[],"contact":"%s"}"""
        .formatted(letter, letter, Brighton.CONTACT);
  }
}
