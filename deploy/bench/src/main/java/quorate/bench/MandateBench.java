package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * How long after membership-service is asked over REST to revoke a mandate a vote under it is
 * refused by ballot-service; and after one is handed over, until its holder is refused and the
 * deputy may vote. Others vote meanwhile; their votes stand beside as the limit.
 */
final class MandateBench {

  private static final int WARM_UP = 1;
  private static final int ROUNDS = 3;
  private static final int EACH = 200;
  private static final int OTHERS = 200;
  private static final int PRACTICES = (WARM_UP + ROUNDS) * 2 * EACH + OTHERS;
  private static final int DEPUTIES = 20;
  private static final int CLIENTS = 4;
  private static final int VOTERS = 4;
  private static final Load CHANGES = new Load(CLIENTS, EACH);
  private static final int BALLOTS = 19_083;
  private static final int MEMBERSHIP = 19_084;

  private final BenchIssuer issuer;
  private final RegisterClient register;
  private final VoteClient votes;
  private final String[] mandates = new String[PRACTICES];
  private final String[] deputies = new String[DEPUTIES];
  private int next;

  private MandateBench(BenchIssuer issuer, RegisterClient register, VoteClient votes) {
    this.issuer = issuer;
    this.register = register;
    this.votes = votes;
  }

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    Map<String, String> shared = new HashMap<>();
    shared.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    shared.put("quarkus.oidc.public-key", issuer.publicKey());
    shared.put("quarkus.oidc.token.issuer", BenchIssuer.NAME);
    shared.put("quorate.login-hash-key", VoteHttpBench.secret());
    Vertx vertx = Vertx.vertx();
    try (var membership = start("membership", MEMBERSHIP, repository, stack, shared);
        var ballots = start("ballot", BALLOTS, repository, stack, shared);
        var register = new RegisterClient(vertx, membership.port(), issuer);
        var votes = new VoteClient(vertx, ballots.port(), issuer, PRACTICES)) {
      var bench = new MandateBench(issuer, register, votes);
      bench.prepare(membership.port());
      return bench.measure();
    } finally {
      vertx.close();
    }
  }

  private static PackagedService start(
      String name, int port, Path repository, TestStack stack, Map<String, String> shared)
      throws Exception {
    ServiceDatabase database = stack.createServiceDatabase(name);
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.putAll(shared);
    settings.put("quorate.kek", VoteHttpBench.secret());
    return PackagedService.start(name + "-service", repository, port, settings);
  }

  /** Practices from a file, people and mandates one by one; each has voted once. */
  private void prepare(int port) throws Exception {
    String secretary = issuer.token("secretary", "secretary");
    var imports = new ImportClient(port, secretary);
    imports.acceptAll(imports.preview(new SyntheticMap(PRACTICES).csv()));
    new Load(16, PRACTICES)
        .run(
            i ->
                register
                    .person(SyntheticRegister.subject(i))
                    .compose(person -> register.mandate(person, SyntheticRegister.code(i)))
                    .onSuccess(mandate -> mandates[i] = mandate));
    new Load(CLIENTS, DEPUTIES)
        .run(i -> register.person(deputy(i)).onSuccess(person -> deputies[i] = person));
    votes.openBallot();
    new Load(CLIENTS, PRACTICES).run(votes::voteUntilAccepted);
    votes.checkTurnout();
  }

  private static String deputy(int number) {
    return "deputy-" + number;
  }

  private Report measure() throws InterruptedException {
    List<Row.Round> revoked = new ArrayList<>();
    List<Row.Round> handedOver = new ArrayList<>();
    List<String> tokens =
        IntStream.range(0, DEPUTIES)
            .mapToObj(i -> issuer.token(deputy(i), "representative"))
            .toList();
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      Row.Round one = beside(practice -> revoke(practice));
      Row.Round other = beside(practice -> handOver(practice, tokens));
      String name = round < 1 ? "warm-up" : "round " + round;
      tell(name + ", revoked", one);
      tell(name + ", handed over", other);
      if (round > 0) {
        revoked.add(one);
        handedOver.add(other);
      }
    }
    return new Report(
        "mandate",
        List.of(
            Row.median("revoked", CLIENTS, "votes meanwhile", revoked),
            Row.median("handed-over", CLIENTS, "votes meanwhile", handedOver)));
  }

  private static void tell(String what, Row.Round round) {
    System.out.printf(
        "%s: p50 %.0f ms, p99 %.0f ms; meanwhile %,.0f votes/s%n",
        what, round.measured().p50(), round.measured().p99(), round.limit().rate());
  }

  /** A change is one practice's, of those that were not changed yet. */
  private interface Change {
    Future<?> of(int practice);
  }

  private Row.Round beside(Change change) throws InterruptedException {
    int first = next;
    next += EACH;
    var others = Meanwhile.begin(VOTERS, i -> votes.vote(PRACTICES - 1 - i % OTHERS));
    Load.Measured measured = CHANGES.run(i -> change.of(first + i));
    return new Row.Round(measured, others.end());
  }

  private Future<?> revoke(int practice) {
    return register.revoke(mandates[practice]).compose(done -> votes.voteUntilRefused(practice));
  }

  private Future<?> handOver(int practice, List<String> tokens) {
    int deputy = practice % DEPUTIES;
    return register
        .handOver(mandates[practice], deputies[deputy])
        .compose(
            done ->
                Future.all(
                    votes.voteUntilRefused(practice),
                    votes.voteUntilAccepted(tokens.get(deputy), practice)));
  }
}
