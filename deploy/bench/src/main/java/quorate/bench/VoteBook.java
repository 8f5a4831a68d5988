package quorate.bench;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each practice was last told to be recorded; one practice never asks for two at once. */
final class VoteBook {

  private static final String NOTHING = "";

  private final AtomicReferenceArray<String> acknowledged;

  VoteBook(int practices) {
    var nothing = new String[practices];
    Arrays.fill(nothing, NOTHING);
    acknowledged = new AtomicReferenceArray<>(nothing);
  }

  /** Notes the choice once its vote is acknowledged. */
  <T> Future<T> noted(int practice, String choice, Future<T> vote) {
    return vote.onSuccess(done -> acknowledged.set(practice, choice));
  }

  String of(int practice) {
    return acknowledged.get(practice);
  }

  int practices() {
    return acknowledged.length();
  }

  /** How many practices were told so, by the choice that counts. */
  Map<String, Long> totals() {
    return IntStream.range(0, acknowledged.length())
        .mapToObj(acknowledged::get)
        .filter(choice -> !choice.equals(NOTHING))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
