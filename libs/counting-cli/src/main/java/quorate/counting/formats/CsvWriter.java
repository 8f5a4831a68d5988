package quorate.counting.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV with a column for each candidate and one for the weight. */
final class CsvWriter {

  private CsvWriter() {}

  static String ranks(Written ballots) {
    var text = new StringBuilder(header(ballots.candidates()));
    for (var paper : ballots.papers()) {
      var cells = new String[ballots.candidates().size()];
      Arrays.fill(cells, "");
      int place = 0;
      for (var rank : paper.ranks()) {
        place += rank.gapBefore() ? 2 : 1;
        for (int candidate : rank.candidates()) {
          cells[candidate] = String.valueOf(place);
        }
      }
      text.append(line(paper.weight().toPlainString(), List.of(cells)));
    }
    return text.toString();
  }

  static String scores(Papers.Scored scored) {
    var text = new StringBuilder(header(scored.candidates()));
    scored
        .papers()
        .forEach(
            (scores, weight) ->
                text.append(
                    line(
                        weight.toPlainString(),
                        scores.stream()
                            .map(each -> each == Papers.Scored.NO_MARK ? "" : String.valueOf(each))
                            .toList())));
    return text.toString();
  }

  private static String header(List<String> names) {
    return line("weight", names);
  }

  static String line(String first, List<String> rest) {
    var cells = new ArrayList<String>();
    cells.add(first);
    cells.addAll(rest);
    return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    boolean plain =
        text.chars().noneMatch(each -> ",;\t\"\r\n".indexOf(each) >= 0)
            && text.equals(text.strip());
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
