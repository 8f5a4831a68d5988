package quorate.bench;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import quorate.chassis.seal.LoginHash;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * How long after membership is asked to revoke a mandate a vote under it is refused: through
 * membership's log, its relay, Kafka and ballot-service's hearing, while others vote. The row's
 * limit is those others' votes.
 */
final class MandateBench {

  private static final int REVOKED = 400;
  private static final int OTHERS = 600;
  private static final Load REVOCATIONS = new Load(4, REVOKED);
  private static final Load VOTES = new Load(8, 20_000);
  private static final int PORT = 19_083;

  private MandateBench() {}

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    String loginKey = secret();
    ServiceDatabase ballots = stack.createServiceDatabase("ballot");
    Map<String, String> settings = new HashMap<>(ballots.settings());
    settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    settings.put("quarkus.oidc.public-key", issuer.publicKey());
    settings.put("quarkus.oidc.token.issuer", BenchIssuer.NAME);
    settings.put("quorate.kek", secret());
    settings.put("quorate.login-hash-key", loginKey);
    var synthetic =
        new SyntheticRegister(REVOKED + OTHERS, new LoginHash(loginKey), BenchIssuer.NAME);
    try (BenchLog register =
            BenchLog.open("membership", stack.createServiceDatabase("membership"));
        var _ = register.relay(stack.kafkaBootstrap());
        var server = PackagedService.start("ballot-service", repository, PORT, settings);
        var client = new VoteClient(register.vertx(), server.port(), issuer, REVOKED + OTHERS)) {
      Future<Void> written = synthetic.write(register);
      written.toCompletionStage().toCompletableFuture().join();
      client.openBallot();
      Row.Round round = measure(register, synthetic, client);
      return new Report(
          "mandate", List.of(Row.median("mandate", 4, "votes meanwhile", List.of(round))));
    }
  }

  private static Row.Round measure(
      BenchLog register, SyntheticRegister synthetic, VoteClient client) throws Exception {
    CompletableFuture<Load.Measured> others =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return VOTES.run(number -> client.vote(REVOKED + number % OTHERS));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    Load.Measured revoked =
        REVOCATIONS.run(
            number ->
                synthetic
                    .revoke(register, number)
                    .compose(done -> client.voteUntilRefused(number)));
    return new Row.Round(revoked, others.get());
  }

  private static String secret() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
