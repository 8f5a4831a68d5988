package quorate.chassis.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.chassis.log.LogDatabase.await;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random histories, a few of them at once, answered as the model answers; {@code -Dquorate.seeds=n}
 * asks for more.
 */
class LogModelTest {

  private static final LogDatabase DATABASE = LogDatabase.create();

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 10));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_random_history_is_answered_as_the_model_answers_it(long seed) {
    var random = new Random(seed);
    var model = new LogModel();
    EventLog log = DATABASE.log();
    String convener = "m" + seed + "-" + System.nanoTime();
    for (int step = 0; step < 120; step++) {
      Append append = any(random, model);
      LogModel.Answer expected = model.append(append);
      assertEquals(
          expected,
          LogModel.Answer.of(await(log.append(convener, append))),
          "seed " + seed + ", step " + step);
    }
    independentOnesAtOnce(log, convener, model, random);
  }

  /** Appends to streams of their own commute in all but position, so they may be asked at once. */
  private static void independentOnesAtOnce(
      EventLog log, String convener, LogModel model, Random random) {
    List<Future<Appended>> answers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Append append = Appends.one("own/" + i, random.nextInt(2));
      expected.add(model.append(append).outcome());
      answers.add(log.append(convener, append));
    }
    List<String> outcomes =
        answers.stream().map(a -> LogModel.Answer.of(await(a)).outcome()).toList();
    assertEquals(expected, outcomes);
  }

  private static Append any(Random random, LogModel model) {
    Map<String, Integer> expected = new HashMap<>();
    List<NewEntry> entries = new ArrayList<>();
    int streams = 1 + random.nextInt(3);
    for (int i = 0; i < streams; i++) {
      String stream = "s" + random.nextInt(6);
      if (expected.containsKey(stream)) {
        continue;
      }
      int version = model.version(stream) - (random.nextInt(8) == 0 ? 1 : 0);
      expected.put(stream, version);
      int written = i == 0 ? 1 + random.nextInt(3) : random.nextInt(2);
      for (int n = 1; n <= written; n++) {
        entries.add(Appends.entry(stream, version + n, "seeded"));
      }
    }
    IdempotencyKey key =
        random.nextInt(3) == 0
            ? new IdempotencyKey(
                "somebody",
                "k" + random.nextInt(8),
                ("r" + random.nextInt(2)).getBytes(StandardCharsets.UTF_8),
                random.nextBoolean())
            : null;
    Instant notAfter =
        switch (random.nextInt(10)) {
          case 0 -> Instant.EPOCH;
          case 1 -> Instant.parse("2999-01-01T00:00:00Z");
          default -> null;
        };
    return new Append(expected, entries, notAfter, key, 204, null);
  }
}
