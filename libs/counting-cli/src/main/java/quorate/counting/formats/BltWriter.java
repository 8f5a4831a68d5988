package quorate.counting.formats;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** Writes BLT; withdrawn candidates come after the others. */
final class BltWriter {

  private BltWriter() {}

  static String text(Written ballots) {
    var names = new ArrayList<>(ballots.candidates());
    names.addAll(ballots.withdrawn());
    var text = new StringBuilder();
    text.append(names.size()).append(' ').append(ballots.seats().orElse(1)).append('\n');
    for (int i = ballots.candidates().size(); i < names.size(); i++) {
      text.append('-').append(i + 1).append('\n');
    }
    ballots.papers().forEach(paper -> text.append(line(paper)).append('\n'));
    text.append("0\n");
    names.forEach(name -> text.append(quoted(name)).append('\n'));
    return text.append(quoted(ballots.title())).append('\n').toString();
  }

  private static String line(Written.Paper paper) {
    var text = new StringBuilder(paper.weight().toPlainString());
    for (var rank : paper.ranks()) {
      text.append(rank.gapBefore() ? " - " : " ");
      text.append(
          rank.candidates().stream()
              .map(each -> String.valueOf(each + 1))
              .collect(Collectors.joining("=")));
    }
    return text.append(" 0").toString();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
