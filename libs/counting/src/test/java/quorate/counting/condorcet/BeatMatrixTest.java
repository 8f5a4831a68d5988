package quorate.counting.condorcet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.number.Exact;
import quorate.counting.sheet.Made;
import quorate.counting.sheet.Ranked;

/** The matrix against one counted pair by pair from the papers themselves. */
class BeatMatrixTest {

  static Stream<Made> elections() {
    return Made.elections(300);
  }

  @ParameterizedTest
  @MethodSource("elections")
  void every_pair_is_what_the_papers_say(Made made) {
    for (var unranked : Unranked.values()) {
      var matrix = BeatMatrix.of(made.ranked().profile(), unranked);
      for (var one : made.ranked().candidates()) {
        for (var other : made.ranked().candidates()) {
          assertEquals(
              preferring(made.ranked(), one, other, unranked),
              matrix.votes(matrix.candidates().indexOf(one), matrix.candidates().indexOf(other)));
        }
      }
    }
  }

  private static Exact preferring(Ranked ranked, String one, String other, Unranked unranked) {
    return Exact.of(
        ranked.papers().stream()
            .filter(paper -> prefers(paper.ranks(), one, other, unranked))
            .map(Ranked.Paper::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static boolean prefers(
      List<List<String>> ranks, String one, String other, Unranked unranked) {
    int first = rank(ranks, one);
    int second = rank(ranks, other);
    return first < second && (second < ranks.size() || unranked == Unranked.LAST);
  }

  private static int rank(List<List<String>> ranks, String name) {
    return IntStream.range(0, ranks.size())
        .filter(i -> ranks.get(i).contains(name))
        .findFirst()
        .orElse(ranks.size());
  }
}
