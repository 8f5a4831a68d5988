package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows with a column for each candidate, whose cells are scores; an empty one is no mark. */
final class ScoreRows {

  private final CsvRows rows;
  private final CsvColumns columns;

  ScoreRows(CsvRows rows, CsvColumns columns) {
    this.rows = rows;
    this.columns = columns;
  }

  Papers.Scored read(boolean first) throws IOException {
    Map<List<Integer>, BigDecimal> papers = new LinkedHashMap<>();
    for (boolean more = first; more; more = rows.next()) {
      papers.merge(scores(), CsvWeight.of(rows, columns.weight()), BigDecimal::add);
    }
    return new Papers.Scored(columns.names(), columns.withdrawn(), papers);
  }

  private List<Integer> scores() {
    var scores = new ArrayList<Integer>();
    for (int column : columns.candidates()) {
      scores.add(rows.isEmpty(column) ? Papers.Scored.NO_MARK : score(column));
    }
    return scores;
  }

  private int score(int column) {
    int score = rows.whole(column);
    var text = score < 0 ? rows.text(column) : "";
    if (score < 0 && !text.matches("-\\d{1,9}")) {
      throw rows.expected("a score such as 5, or an empty cell, not " + text);
    }
    return score < 0 ? Integer.parseInt(text) : score;
  }
}
