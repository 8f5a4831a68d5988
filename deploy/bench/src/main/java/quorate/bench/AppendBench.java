package quorate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * Appends with an expected version through the chassis, beside pgbench's single-row inserts of the
 * same row.
 */
final class AppendBench {

  private static final int ROUNDS = 3;
  private static final Map<Integer, Integer> REQUESTS =
      new TreeMap<>(Map.of(1, 6_000, 8, 25_000, 32, 60_000, 256, 100_000));

  private AppendBench() {}

  static Report run() throws Exception {
    ServiceDatabase database = TestStack.shared().createServiceDatabase("bench");
    Map<Integer, List<Row.Round>> rounds = new TreeMap<>();
    try (BenchLog log = BenchLog.open(database)) {
      int size = BenchLog.entry("vote/" + UUID.randomUUID()).bytes().length;
      Pgbench pgbench = new Pgbench(database, size).prepare();
      append(log, 32, 20_000);
      for (int round = 0; round < ROUNDS; round++) {
        for (var load : REQUESTS.entrySet()) {
          Load.Measured limit = pgbench.run(load.getKey());
          Load.Measured measured = append(log, load.getKey(), load.getValue());
          rounds
              .computeIfAbsent(load.getKey(), c -> new ArrayList<>())
              .add(new Row.Round(measured, limit));
        }
      }
    }
    return new Report(
        "append",
        rounds.entrySet().stream()
            .map(r -> Row.median("append", r.getKey(), "pgbench INSERT", r.getValue()))
            .toList());
  }

  private static Load.Measured append(BenchLog log, int clients, int requests)
      throws InterruptedException {
    String run = UUID.randomUUID().toString();
    return new Load(clients, requests).run(i -> log.append("vote/" + run + "/" + i));
  }
}
