package quorate.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * A file of 20,000 practices handed in over HTTP and accepted whole; beside {@code COPY} of the
 * rows that it became.
 */
final class ImportBench {

  private static final int ROUNDS = 3;
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
    List<Row.Round> previews = new ArrayList<>();
    List<Row.Round> imports = new ArrayList<>();
    try (var server = PackagedService.start("membership-service", repository, PORT, settings)) {
      measure(server, issuer, copied, "bench-warm-up", PRACTICES);
      for (int round = 1; round <= ROUNDS; round++) {
        Measured one = measure(server, issuer, copied, "bench-" + round, PRACTICES);
        previews.add(new Row.Round(one.preview(), one.limit()));
        imports.add(new Row.Round(one.recorded(), one.limit()));
        System.out.printf(
            "round %d: %,d rows previewed in %.1f s; %,d events recorded in %.1f s%n",
            round,
            PRACTICES,
            one.preview().p50() / 1000,
            one.events(),
            one.recorded().p50() / 1000);
      }
    }
    return new Report(
        "import",
        List.of(
            Row.median("preview-rows", 1, "COPY of the events", previews),
            Row.median("import-events", 1, "COPY of the events", imports)));
  }

  private record Measured(
      Load.Measured preview, Load.Measured recorded, long events, Load.Measured limit) {}

  private static Measured measure(
      PackagedService server,
      BenchIssuer issuer,
      CopiedEntries copied,
      String convener,
      int practices)
      throws Exception {
    byte[] file = new SyntheticMap(practices).csv();
    var client = new ImportClient(server.port(), issuer.token(convener, "secretary", "secretary"));
    long began = System.nanoTime();
    String id = client.preview(file);
    double previewMs = (System.nanoTime() - began) / 1e6;
    long before = copied.count(convener);
    began = System.nanoTime();
    client.acceptAll(id);
    double acceptMs = (System.nanoTime() - began) / 1e6;
    long events = copied.count(convener) - before;
    return new Measured(
        new Load.Measured(practices * 1000 / previewMs, previewMs, previewMs),
        new Load.Measured(events * 1000 / acceptMs, acceptMs, acceptMs),
        events,
        copied.run(convener, before));
  }

  private static String secret() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
