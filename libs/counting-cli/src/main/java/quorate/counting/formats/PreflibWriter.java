package quorate.counting.formats;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Writes PrefLib's format of 2022, of whichever of its four kinds the papers are. */
final class PreflibWriter {

  private PreflibWriter() {}

  static String text(Written given) {
    var ballots = given.withoutGaps("PrefLib");
    int size = ballots.candidates().size();
    boolean ties = ballots.papers().stream().anyMatch(Written.Paper::hasTies);
    boolean complete = ballots.papers().stream().allMatch(paper -> paper.ranked() == size);
    var voters =
        ballots.papers().stream()
            .map(Written.Paper::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var text = new StringBuilder();
    header(text, "TITLE", ballots.title());
    header(text, "DATA TYPE", (ties ? "to" : "so") + (complete ? "c" : "i"));
    header(text, "NUMBER ALTERNATIVES", String.valueOf(size));
    if (voters.stripTrailingZeros().scale() <= 0) {
      header(text, "NUMBER VOTERS", voters.toBigIntegerExact().toString());
    }
    header(text, "NUMBER UNIQUE ORDERS", String.valueOf(ballots.papers().size()));
    for (int i = 0; i < size; i++) {
      header(text, "ALTERNATIVE NAME " + (i + 1), ballots.candidates().get(i));
    }
    ballots
        .papers()
        .forEach(
            paper ->
                text.append(paper.weight().toPlainString())
                    .append(": ")
                    .append(order(paper))
                    .append('\n'));
    return text.toString();
  }

  private static void header(StringBuilder text, String key, String value) {
    text.append("# ").append(key).append(": ").append(value).append('\n');
  }

  private static String order(Written.Paper paper) {
    return paper.ranks().stream()
        .map(
            rank -> {
              var level =
                  rank.candidates().stream()
                      .map(each -> String.valueOf(each + 1))
                      .collect(Collectors.joining(","));
              return rank.candidates().size() > 1 ? "{" + level + "}" : level;
            })
        .collect(Collectors.joining(","));
  }
}
