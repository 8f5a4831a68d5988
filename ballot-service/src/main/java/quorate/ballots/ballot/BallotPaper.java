package quorate.ballots.ballot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.Contest;

/**
 * What stands on the paper, in the order in which it stands there. On a paper with two options
 * {@code inFavour} may name the one that says yes to the question.
 */
public record BallotPaper(PaperMethod method, List<Option> options, @Nullable String inFavour) {

  public BallotPaper {
    options = List.copyOf(options);
  }

  /** A choice among options. */
  public BallotPaper(PaperMethod method, List<Option> options) {
    this(method, options, null);
  }

  /** Whether it asks a question that is answered by yes or no. */
  public boolean asksYesOrNo() {
    return inFavour != null;
  }

  /** Whether the option in favour, if there is one, is one of two to choose between. */
  boolean inFavourFits() {
    return inFavour == null
        || (method == PaperMethod.PLURALITY
            && options.size() == 2
            && options.stream().anyMatch(each -> each.option().equals(inFavour)));
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
