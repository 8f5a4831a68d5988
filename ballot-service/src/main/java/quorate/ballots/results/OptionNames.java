package quorate.ballots.results;

import java.util.List;
import quorate.ballots.ballot.BallotPaper;

/** What options are called in files of papers: the same in each, and no two alike. */
final class OptionNames {

  /** How a column of CSV says that its option has withdrawn. */
  static final String WITHDRAWN = " (withdrawn)";

  private OptionNames() {}

  // a reader may take for the delimiter of a CSV what its first line has most of
  static List<String> of(BallotPaper paper) {
    return paper.options().stream()
        .map(each -> each.option() + ": " + standing(each.title().replaceAll("[;\t\r\n]+", " ")))
        .toList();
  }

  private static String standing(String title) {
    var name = title.strip();
    return name.endsWith(WITHDRAWN.strip())
        ? name.substring(0, name.length() - WITHDRAWN.strip().length()) + "[withdrawn]"
        : name;
  }
}
