package quorate.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.seal.LoginHash;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * Votes over HTTP, each with its representative's token, for disjoint practices of a synthetic
 * convener; beside pgbench's single-row inserts with as many clients.
 */
final class VoteHttpBench {

  private static final int PRACTICES = 5_000;
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 32;
  private static final Load VOTES = new Load(CLIENTS, 20_000);
  // The compiler of a fresh server takes a third of two cores for its first hundred thousand votes.
  private static final Load WARM_UP = new Load(CLIENTS, 160_000);
  private static final int PORT = 19_082;

  private VoteHttpBench() {}

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    String loginKey = secret();
    ServiceDatabase ballots = stack.createServiceDatabase("ballot");
    Map<String, String> settings = settings(stack, ballots, issuer, loginKey);
    List<Row.Round> rounds = new ArrayList<>();
    try (BenchLog register =
            BenchLog.open("membership", stack.createServiceDatabase("membership"));
        var _ = register.relay(stack.kafkaBootstrap());
        var server = PackagedService.start("ballot-service", repository, PORT, settings);
        var client = new VoteClient(register.vertx(), server.port(), issuer, PRACTICES)) {
      Requests.join(
          new SyntheticRegister(PRACTICES, new LoginHash(loginKey), BenchIssuer.NAME)
              .write(register));
      client.openBallot();
      Pgbench pgbench = new Pgbench(ballots, stack.superuser(), register.entrySize()).prepare();
      WARM_UP.run(client::vote);
      for (int round = 0; round < ROUNDS; round++) {
        pgbench.settle();
        Load.Measured limit = pgbench.run(CLIENTS);
        pgbench.settle();
        rounds.add(new Row.Round(VOTES.run(client::vote), limit));
      }
      client.checkTurnout();
    }
    return new Report(
        "vote-http", List.of(Row.median("vote-http", CLIENTS, "pgbench INSERT", rounds)));
  }

  /** What ballot-service is told of the stack, and of whom to trust. */
  static Map<String, String> settings(
      TestStack stack, ServiceDatabase ballots, BenchIssuer issuer, String loginKey) {
    Map<String, String> settings = new HashMap<>(ballots.settings());
    settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    settings.put("quarkus.oidc.public-key", issuer.publicKey());
    settings.put("quarkus.oidc.token.issuer", BenchIssuer.NAME);
    settings.put("quorate.kek", secret());
    settings.put("quorate.login-hash-key", loginKey);
    return settings;
  }

  static String secret() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
