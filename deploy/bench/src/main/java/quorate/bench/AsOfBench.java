package quorate.bench;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * The register of 6,500 practices with ten years of monthly list sizes, as on a day and as known at
 * an instant, both drawn at random: a page over REST, and the whole page by page; beside the same
 * rows by bare SQL.
 */
final class AsOfBench {

  static final int PAGE = 200;

  private static final int PRACTICES = 6_500;
  private static final int MONTHS = 120;
  private static final int ROUNDS = 3;
  private static final Load PAGES = new Load(1, 1_000);
  private static final Load TOGETHER = new Load(4, 2_000);
  private static final Load WHOLES = new Load(1, 20);
  private static final int PORT = 19_086;

  private AsOfBench() {}

  static Report run(Path repository) throws Exception {
    TestStack stack = TestStack.shared();
    BenchIssuer issuer = BenchIssuer.create();
    ServiceDatabase database = stack.createServiceDatabase("membership");
    try (BenchLog log = BenchLog.open("membership", database)) {
      Instant began = Instant.now();
      var history = new SyntheticHistory(log, PRACTICES);
      String last = "membership/" + BenchLog.CONVENER + ":" + history.write(MONTHS);
      Instant ended = Instant.now();
      told("recorded", history.entries(), Duration.between(began, ended));
      try (var server =
              PackagedService.start(
                  "membership-service", repository, PORT, settings(stack, database, issuer));
          var client = new AsOfClient(log.vertx(), server.port(), issuer);
          var sql = RegisterSql.open(log.vertx(), database)) {
        Instant up = Instant.now();
        client.await(last);
        told("drawn", history.entries(), Duration.between(up, Instant.now()));
        return measure(client, sql, new Moments(began, ended));
      }
    }
  }

  private static void told(String what, int entries, Duration took) {
    System.out.printf(
        "%s %,d entries in %d s, %,d/s%n",
        what, entries, took.toSeconds(), entries * 1000L / took.toMillis());
  }

  private static Report measure(AsOfClient client, RegisterSql sql, Moments moments)
      throws InterruptedException {
    List<Row.Round> pages = new ArrayList<>();
    List<Row.Round> together = new ArrayList<>();
    List<Row.Round> wholes = new ArrayList<>();
    PAGES.run(i -> same(client.page(moments.page(i)), sql.lines(moments.page(i), PAGE)));
    for (int round = 0; round < ROUNDS; round++) {
      pages.add(page(PAGES, client, sql, moments));
      together.add(page(TOGETHER, client, sql, moments));
      Load.Measured whole = WHOLES.run(i -> sql.lines(moments.whole(i), PRACTICES));
      wholes.add(new Row.Round(WHOLES.run(i -> client.whole(moments.whole(i))), whole));
    }
    return new Report(
        "asof",
        List.of(
            Row.median("page-of-" + PAGE, PAGES.clients(), "bare SQL", pages),
            Row.median("page-of-" + PAGE, TOGETHER.clients(), "bare SQL", together),
            Row.median("whole-by-pages", WHOLES.clients(), "bare SQL", wholes)));
  }

  private static Row.Round page(Load load, AsOfClient client, RegisterSql sql, Moments moments)
      throws InterruptedException {
    Load.Measured limit = load.run(i -> sql.lines(moments.page(i), PAGE));
    return new Row.Round(load.run(i -> client.page(moments.page(i))), limit);
  }

  /** While it warms up, each answer is checked against the SQL's. */
  private static Future<?> same(Future<Integer> rest, Future<Integer> sql) {
    return Future.all(rest, sql)
        .map(
            both -> {
              if (!rest.result().equals(sql.result())) {
                throw new IllegalStateException(rest.result() + " lines, not " + sql.result());
              }
              return both;
            });
  }

  /** Days and instants within what is recorded, the same for a number each time. */
  private record Moments(Instant began, Instant ended) {

    Asked page(int number) {
      var random = new Random(number);
      return asked(SyntheticRegister.code(random.nextInt(PRACTICES - PAGE)), random);
    }

    Asked whole(int number) {
      return asked("", new Random(number));
    }

    private Asked asked(String after, Random random) {
      long span = Duration.between(began, ended).toMillis();
      return new Asked(
          after,
          SyntheticHistory.FIRST.plusDays(random.nextInt(MONTHS * 30)),
          began.plusMillis((long) (random.nextDouble() * span)));
    }
  }

  private static Map<String, String> settings(
      TestStack stack, ServiceDatabase database, BenchIssuer issuer) {
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    settings.put("quarkus.oidc.public-key", issuer.publicKey());
    settings.put("quarkus.oidc.token.issuer", BenchIssuer.NAME);
    settings.put("quorate.kek", VoteHttpBench.secret());
    settings.put("quorate.login-hash-key", VoteHttpBench.secret());
    return settings;
  }
}
