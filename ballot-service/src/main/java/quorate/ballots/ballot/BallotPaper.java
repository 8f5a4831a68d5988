package quorate.ballots.ballot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.Contest;

/** What stands on the paper, in the order in which it stands there. */
public record BallotPaper(PaperMethod method, List<Option> options) {

  public BallotPaper {
    options = List.copyOf(options);
  }

  /** An option by its letter, with the person who answers for it. */
  public record Option(
      String option,
      String title,
      String summary,
      String implications,
      List<Reading> papers,
      @Nullable UUID contact) {

    public Option {
      papers = List.copyOf(papers);
    }
  }

  /** A document to read before voting, with its hash where its bytes are settled. */
  public record Reading(String title, String url, @Nullable String sha256) {}

  /** The contest that counting knows. */
  public Contest contest() {
    return new Contest(method.counting(), options.stream().map(Option::option).toList());
  }

  /** The title of one of its options. */
  public String titleOf(String option) {
    return options.stream()
        .filter(each -> each.option().equals(option))
        .map(Option::title)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no option " + option));
  }
}
