package quorate.bench;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import quorate.chassis.seal.LoginHash;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * One ballot of 10,000 practices over HTTP, from the notice to the declaration. What the client was
 * told to be recorded must be what is counted; beside it, pgbench's single-row inserts.
 */
final class BallotBench {

  private static final int PRACTICES = 10_000;
  private static final int CLIENTS = 32;
  private static final int PORT = 19_085;
  private static final Duration UNTIL_OPEN = Duration.ofSeconds(10);
  private static final Duration OPEN = Duration.ofSeconds(45);
  private static final Duration TO_VOTE = Duration.ofSeconds(30);
  private static final Duration TO_DECLARE = Duration.ofSeconds(5);

  private final VoteClient votes;
  private final VoteBook book = new VoteBook(PRACTICES);
  private final VoteRush rush;
  private final List<String> missed = new ArrayList<>();

  private BallotBench(VoteClient votes) {
    this.votes = votes;
    this.rush = new VoteRush(votes, book);
  }

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    String loginKey = VoteHttpBench.secret();
    ServiceDatabase ballots = stack.createServiceDatabase("ballot");
    var settings = VoteHttpBench.settings(stack, ballots, issuer, loginKey);
    try (BenchLog register =
            BenchLog.open("membership", stack.createServiceDatabase("membership"));
        var _ = register.relay(stack.kafkaBootstrap());
        var server = PackagedService.start("ballot-service", repository, PORT, settings);
        var client = new VoteClient(register.vertx(), server.port(), issuer, PRACTICES)) {
      Requests.join(
          new SyntheticRegister(PRACTICES, new LoginHash(loginKey), BenchIssuer.NAME)
              .write(register));
      Pgbench pgbench = new Pgbench(ballots, stack.superuser(), register.entrySize()).prepare();
      pgbench.settle();
      Load.Measured limit = pgbench.run(CLIENTS);
      pgbench.settle();
      return new BallotBench(client).measure(limit);
    }
  }

  private Report measure(Load.Measured limit) throws InterruptedException {
    Instant opens = Instant.now().plus(UNTIL_OPEN);
    Instant closes = opens.plus(OPEN);
    votes.office().giveNotice(opens, closes);
    votes.office().await("open");
    tell("open, of its opening time,", Duration.between(opens, Instant.now()));
    long began = System.nanoTime();
    Load.Measured voted = rush.run();
    within("all have voted", Duration.ofNanos(System.nanoTime() - began), TO_VOTE);
    Requests.join(rush.changeThrough(closes));
    System.out.printf("%,d more votes accepted at the close%n", rush.throughTheClose());
    Duration declared = declared(closes);
    within("closed, counted and declared", declared, TO_DECLARE);
    checkCount(votes.office().get("/result"));
    checkReceipts();
    return new Report(
        "ballot",
        List.of(
            Row.median("votes", CLIENTS, "pgbench INSERT", List.of(new Row.Round(voted, limit))),
            Row.median(
                "close-to-declared",
                1,
                "the bound",
                List.of(new Row.Round(rate(declared), rate(TO_DECLARE))))),
        missed);
  }

  private Duration declared(Instant closes) throws InterruptedException {
    votes.office().await("counted");
    tell("counted, of the close,", Duration.between(closes, Instant.now()));
    votes.office().declare();
    return Duration.between(closes, Instant.now());
  }

  private void checkCount(JsonObject result) {
    Map<String, Long> counted = new TreeMap<>();
    for (Object each : result.getJsonArray("options")) {
      var option = (JsonObject) each;
      counted.put(option.getString("option"), Long.valueOf(option.getString("votes")));
    }
    Map<String, Long> expected = new TreeMap<>(book.totals());
    if (!counted.equals(expected)) {
      missed.add("counted %s, but acknowledged were %s".formatted(counted, expected));
    }
    String heads = result.getJsonObject("turnout").getString("heads");
    if (!heads.equals(Integer.toString(PRACTICES))) {
      missed.add("%s practices took part, not all %,d".formatted(heads, PRACTICES));
    }
  }

  /** Each practice's receipt tells the choice that was acknowledged last. */
  private void checkReceipts() throws InterruptedException {
    var others = new ConcurrentLinkedQueue<String>();
    new Load(CLIENTS, PRACTICES)
        .run(
            i ->
                votes
                    .chosen(i)
                    .onSuccess(
                        chosen -> {
                          if (!chosen.equals(book.of(i))) {
                            others.add(SyntheticRegister.code(i));
                          }
                        }));
    if (!others.isEmpty()) {
      missed.add("recorded otherwise than acknowledged last: " + others);
    }
  }

  private void within(String what, Duration took, Duration bound) {
    tell(what, took);
    if (took.compareTo(bound) > 0) {
      missed.add("%s after %,d ms, not %,d".formatted(what, took.toMillis(), bound.toMillis()));
    }
  }

  private static void tell(String what, Duration took) {
    System.out.printf("%s after %.2f s%n", what, took.toNanos() / 1e9);
  }

  private static Load.Measured rate(Duration took) {
    double ms = took.toNanos() / 1e6;
    return new Load.Measured(PRACTICES * 1000 / ms, ms, ms);
  }
}
