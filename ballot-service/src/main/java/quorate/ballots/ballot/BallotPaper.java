package quorate.ballots.ballot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.Contest;
import quorate.counting.CountingRule;

/**
 * What stands on the paper, in the order in which it stands there. {@code counting} is the counting
 * rule as plain data; absent, the method itself says how it is counted.
 */
public record BallotPaper(
    PaperMethod method, List<Option> options, @Nullable Map<String, Object> counting) {

  public BallotPaper {
    options = List.copyOf(options);
  }

  public BallotPaper(PaperMethod method, List<Option> options) {
    this(method, options, null);
  }

  /** Whether it asks a question that is answered by yes or no. */
  public boolean asksYesOrNo() {
    return method == PaperMethod.YES_NO;
  }

  /**
   * An option by its letter, with the person or the office that answers for it; {@code statement}
   * is what those say who put it forward, {@code withdrawn} why it no longer stands.
   */
  public record Option(
      String option,
      String title,
      String summary,
      String implications,
      List<Reading> papers,
      @Nullable UUID contact,
      @Nullable String office,
      @Nullable String statement,
      @Nullable OptionGone withdrawn) {

    public Option {
      papers = List.copyOf(papers);
    }

    /** One that a person answers for. */
    public Option(
        String option,
        String title,
        String summary,
        String implications,
        List<Reading> papers,
        @Nullable UUID contact) {
      this(option, title, summary, implications, papers, contact, null, null, null);
    }

    Option gone(OptionGone why) {
      return new Option(
          option, title, summary, implications, papers, contact, office, statement, why);
    }
  }

  /** A document to read before voting, with its hash where its bytes are settled. */
  public record Reading(String title, String url, @Nullable String sha256) {}

  /** How it is counted. */
  public CountingRule rule() {
    return counting == null ? method.unsaid().orElseThrow() : CountingRule.of(counting);
  }

  /** The same with the counting rule in its own words. */
  BallotPaper plain() {
    return counting == null ? this : new BallotPaper(method, options, rule().data());
  }

  /** The contest that counting knows. */
  public Contest contest() {
    return new Contest(rule(), keys(), gone());
  }

  /** The letters of those that were withdrawn after notice. */
  public List<String> gone() {
    return options.stream().filter(each -> each.withdrawn() != null).map(Option::option).toList();
  }

  /** The same, which shows that an option was withdrawn. */
  BallotPaper without(String option, OptionGone why) {
    var left =
        options.stream().map(each -> each.option().equals(option) ? each.gone(why) : each).toList();
    return new BallotPaper(method, left, counting);
  }

  /** The options' letters. */
  List<String> keys() {
    return options.stream().map(Option::option).toList();
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
