package quorate.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * A file of 20,000 practices handed in over HTTP, accepted whole, and read: until the last of its
 * events shows in every view. Beside each, {@code COPY} of the very entries that it recorded, which
 * compares and decides nothing, and draws no view. Each import is into a register of its own.
 */
final class ImportBench {

  // A server's first imports measure its compiler; what they take is printed.
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final int PRACTICES = 20_000;
  private static final int PORT = 19_081;

  private ImportBench() {}

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    ServiceDatabase database = stack.createServiceDatabase("membership");
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    settings.put("quarkus.oidc.public-key", issuer.publicKey());
    settings.put("quarkus.oidc.token.issuer", BenchIssuer.NAME);
    settings.put("quorate.kek", secret());
    settings.put("quorate.login-hash-key", secret());
    var copied = new CopiedEntries(database);
    List<Measured> rounds = new ArrayList<>();
    try (var server = PackagedService.start("membership-service", repository, PORT, settings)) {
      for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
        Measured one = measure(server, issuer, copied, "bench-" + (round + WARM_UP));
        one.tell(round == 1 - WARM_UP ? "cold" : round < 1 ? "warm-up" : "round " + round);
        if (round > 0) {
          rounds.add(one);
        }
      }
    }
    return new Report(
        "import",
        List.of(
            row("preview-rows", "COPY of the preview's entries", rounds, Measured::preview),
            row("import-events", "COPY of the import's entries", rounds, Measured::recorded),
            row("import-until-read", "COPY of the import's entries", rounds, Measured::read)));
  }

  private static Row row(
      String name, String limit, List<Measured> rounds, Function<Measured, Row.Round> figure) {
    return Row.median(name, 1, limit, rounds.stream().map(figure).toList());
  }

  /** {@code read} begins with the acceptance too, so its rate is that of the slowest view. */
  private record Measured(long events, Row.Round preview, Row.Round recorded, Row.Round read) {
    void tell(String round) {
      System.out.printf(
          "%s: %,d rows previewed in %.1f s; %,d events recorded in %.1f s (%,.0f/s), read after %.1f s%n",
          round,
          PRACTICES,
          preview.measured().p50() / 1000,
          events,
          recorded.measured().p50() / 1000,
          recorded.measured().rate(),
          read.measured().p50() / 1000);
    }
  }

  private static Measured measure(
      PackagedService server, BenchIssuer issuer, CopiedEntries copied, String convener)
      throws Exception {
    byte[] file = new SyntheticMap(PRACTICES).csv();
    var client = new ImportClient(server.port(), issuer.token(convener, "secretary", "secretary"));
    long began = System.nanoTime();
    String id = client.preview(file);
    double previewMs = (System.nanoTime() - began) / 1e6;
    long before = copied.count(convener);
    began = System.nanoTime();
    client.acceptAll(id);
    double acceptMs = (System.nanoTime() - began) / 1e6;
    client.awaitPractice(SyntheticMap.code(PRACTICES - 1));
    double readMs = (System.nanoTime() - began) / 1e6;
    long after = copied.count(convener);
    long events = after - before;
    Load.Measured copy = copied.run(convener, before, after, events);
    return new Measured(
        events,
        new Row.Round(took(PRACTICES, previewMs), copied.run(convener, 0, before, PRACTICES)),
        new Row.Round(took(events, acceptMs), copy),
        new Row.Round(took(events, readMs), copy));
  }

  private static Load.Measured took(long things, double ms) {
    return new Load.Measured(things * 1000 / ms, ms, ms);
  }

  private static String secret() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
