package quorate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * Appends with an expected version through the chassis, beside pgbench's single-row inserts of the
 * same row.
 */
final class AppendBench {

  private static final int ROUNDS = 3;
  private static final Load MANY = new Load(256, 100_000);
  private static final List<Load> LOADS =
      List.of(new Load(1, 6_000), new Load(8, 25_000), new Load(32, 60_000), MANY);

  private AppendBench() {}

  static Report run() throws Exception {
    TestStack stack = TestStack.shared();
    ServiceDatabase database = stack.createServiceDatabase("bench");
    Map<Load, List<Row.Round>> rounds = new LinkedHashMap<>();
    List<Row.Round> relayed = new ArrayList<>();
    try (BenchLog log = BenchLog.open("bench", database)) {
      Pgbench pgbench = new Pgbench(database, stack.superuser(), log.entrySize()).prepare();
      append(log, new Load(32, 20_000));
      for (int round = 0; round < ROUNDS; round++) {
        for (Load load : LOADS) {
          pgbench.settle();
          Load.Measured limit = pgbench.run(load.clients());
          pgbench.settle();
          Load.Measured measured = append(log, load);
          rounds
              .computeIfAbsent(load, any -> new ArrayList<>())
              .add(new Row.Round(measured, limit));
        }
        Load.Measured without = append(log, MANY);
        relayed.add(new Row.Round(relayed(log, stack.kafkaBootstrap()), without));
      }
    }
    List<Row> rows = new ArrayList<>();
    rounds.forEach(
        (load, of) -> rows.add(Row.median("append", load.clients(), "pgbench INSERT", of)));
    rows.add(Row.median("append-relayed", MANY.clients(), "append", relayed));
    return new Report("append", rows);
  }

  /** The same appends while a relay publishes them; the last must be on Kafka soon. */
  private static Load.Measured relayed(BenchLog log, String kafka) throws Exception {
    var topic = new Published(kafka, "quorate.bench.bench.log.v1");
    try (var _ = log.relay(kafka)) {
      caughtUp(log, topic);
      Load.Measured measured = append(log, MANY);
      System.out.printf("last entry on Kafka after %d ms%n", caughtUp(log, topic).toMillis());
      return measured;
    }
  }

  private static Duration caughtUp(BenchLog log, Published topic) {
    String last = "last/" + UUID.randomUUID();
    log.append(last).toCompletionStage().toCompletableFuture().join();
    return topic.await(last);
  }

  private static Load.Measured append(BenchLog log, Load load) throws InterruptedException {
    String run = UUID.randomUUID().toString();
    return load.run(i -> log.append("vote/" + run + "/" + i));
  }
}
