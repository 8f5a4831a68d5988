package quorate.bench;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The returning officer of the synthetic convener, and the one ballot that is run. */
final class BallotOffice {

  static final List<String> OPTIONS = List.of("A", "B");
  private static final String BALLOTS = "/ballots/api/v1/ballots";
  private static final String ROLE = "returning-officer";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BETWEEN_MS = 50;

  private final Requests requests;
  private final BenchIssuer issuer;
  private final String officer;
  private String ballot = "";

  BallotOffice(Requests requests, BenchIssuer issuer) {
    this.requests = requests;
    this.issuer = issuer;
    this.officer = issuer.token("officer", ROLE);
  }

  /** Drafts a ballot of all practices and gives notice. */
  void giveNotice(Instant opens, Instant closes) {
    ballot = BALLOTS + "/" + requests.post(officer, BALLOTS, draft()).getString("id");
    requests.post(officer, ballot + "/notice", notice(opens, closes));
  }

  /** The path of the ballot. */
  String ballot() {
    return ballot;
  }

  void await(String state) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String seen = get("").getString("state");
    while (!seen.equals(state)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the ballot is still " + seen + ", not " + state);
      }
      Thread.sleep(BETWEEN_MS);
      seen = get("").getString("state");
    }
  }

  /** Under a log-in of just now. */
  void declare() {
    var anew = issuer.tokenOfLogInNow("officer", ROLE);
    requests.post(anew, ballot + "/declaration", new JsonObject());
  }

  /** What was answered before is visible in it. */
  JsonObject get(String path) {
    return requests.get(officer, ballot + path);
  }

  private static JsonObject draft() {
    return new JsonObject()
        .put("title", "Synthetic")
        .put("question", "A or B?")
        .put("vehicle", "advisory")
        .put("kind", "advisory-choice")
        .put("secrecy", "open")
        .put(
            "paper",
            new JsonObject()
                .put("method", "plurality")
                .put("options", OPTIONS.stream().map(BallotOffice::option).toList()))
        .put(
            "electorate",
            new JsonObject()
                .put("kind", "practices-of-area")
                .put("subicblocation", SyntheticRegister.AREA))
        .put("weightbasis", "one-per-practice");
  }

  private static JsonObject option(String key) {
    return new JsonObject()
        .put("option", key)
        .put("title", "Option " + key)
        .put("summary", "Synthetic.")
        .put("implications", "None.")
        .put("papers", List.of())
        .put("contact", UUID.randomUUID().toString());
  }

  private static JsonObject notice(Instant opens, Instant closes) {
    return new JsonObject()
        .put("recorddate", LocalDate.now(ZoneId.of("Europe/London")).toString())
        .put("opens", opens.toString())
        .put("closes", closes.toString())
        .put("rules", new JsonObject().put("passmark", "plurality").put("quorumheads", "1"))
        .put("turnout", "while-open");
  }
}
