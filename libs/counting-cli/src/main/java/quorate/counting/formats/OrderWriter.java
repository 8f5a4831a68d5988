package quorate.counting.formats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the formats that spell a paper as an order: ABIF, the Condorcet one, and Debian's. */
final class OrderWriter {

  private OrderWriter() {}

  static String abif(Written given) {
    var ballots = given.withoutGaps("ABIF");
    refuse(ballots.candidates(), "[]#");
    var text = new StringBuilder();
    if (!ballots.title().isEmpty()) {
      text.append("{\"title\": \"").append(ballots.title().replace('"', '\'')).append("\"}\n");
    }
    for (int i = 0; i < ballots.candidates().size(); i++) {
      text.append("=C")
          .append(i + 1)
          .append(":[")
          .append(ballots.candidates().get(i))
          .append("]\n");
    }
    for (var paper : ballots.papers()) {
      text.append(paper.weight().toPlainString())
          .append(':')
          .append(order(paper, List.of()))
          .append('\n');
    }
    return text.toString();
  }

  static String condorcet(Written given) {
    var ballots = given.withoutGaps("the Condorcet Election Format");
    refuse(ballots.candidates(), ";>=*^#|/");
    var text =
        new StringBuilder("#/Candidates: ")
            .append(String.join(" ; ", ballots.candidates()))
            .append('\n');
    ballots
        .seats()
        .ifPresent(seats -> text.append("#/Number of Seats: ").append(seats).append('\n'));
    text.append("#/Implicit Ranking: true\n#/Weight Allowed: false\n\n");
    for (var paper : ballots.papers()) {
      var order = paper.ranks().isEmpty() ? "/EMPTY_RANKING/" : order(paper, ballots.candidates());
      text.append(order)
          .append(" * ")
          .append(Written.copies(paper, "the Condorcet Election Format"))
          .append('\n');
    }
    return text.toString();
  }

  /** With names, or tokens C1, C2 … where there are none. */
  private static String order(Written.Paper paper, List<String> names) {
    return paper.ranks().stream()
        .map(
            rank ->
                rank.candidates().stream()
                    .map(each -> names.isEmpty() ? "C" + (each + 1) : names.get(each))
                    .collect(Collectors.joining(" = ")))
        .collect(Collectors.joining(" > "));
  }

  /** Names are lost: options are numbered. */
  static String debian(Written ballots) {
    var text = new StringBuilder();
    for (var paper : ballots.papers()) {
      var line = new char[ballots.candidates().size()];
      Arrays.fill(line, '-');
      int rank = 0;
      for (var each : paper.ranks()) {
        rank += each.gapBefore() ? 2 : 1;
        if (rank > 9) {
          throw new IllegalArgumentException("Debian's votes have ranks 1 to 9");
        }
        for (int candidate : each.candidates()) {
          line[candidate] = (char) ('0' + rank);
        }
      }
      text.append(
          (new String(line) + "\n").repeat(Written.copies(paper, "a file of Debian's votes")));
    }
    return text.toString();
  }

  private static void refuse(List<String> names, String characters) {
    for (String name : names) {
      if (name.chars().anyMatch(each -> characters.indexOf(each) >= 0)) {
        throw new IllegalArgumentException("a name without any of " + characters + ", not " + name);
      }
    }
  }
}
