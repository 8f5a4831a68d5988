package quorate.governance.ballot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says of a binding ballot, beside its figures: {@code outcome} is there where a
 * rule set was frozen, {@code hands} where it was decided on a show of hands.
 */
public record Declaration(
    String title,
    String question,
    String vehicle,
    String counting,
    int electors,
    String weight,
    Count.Turnout turnout,
    Count.Quorum quorum,
    List<Count.OptionVotes> options,
    String abstentions,
    @Nullable String winner,
    @Nullable List<String> tied,
    @Nullable List<String> elected,
    Instant declared,
    @Nullable Outcome outcome,
    @Nullable Map<String, Object> hands) {

  /** What the votes come to under the rule set. */
  public record Outcome(
      String ruleSet,
      String version,
      String verdict,
      String byTheVotes,
      List<Statement> statements) {}

  /** A step on the way there: what it is about, whether it holds, and where that stands. */
  public record Statement(String about, boolean holds, String sentence, String source) {}

  /** What came of it, in a word: the verdict, or who has most votes or why nobody has. */
  public String word() {
    var told = outcome;
    if (told != null) {
      return told.verdict();
    }
    if (!quorum.met()) {
      return "inquorate";
    }
    if (winner != null || !chosen().isEmpty()) {
      return elected == null ? "passed" : "elected";
    }
    return tied == null || tied.isEmpty() ? "no-votes" : "tied";
  }

  /** The options that are elected. */
  public List<String> chosen() {
    return Objects.requireNonNullElse(elected, List.of());
  }

  /** A step by what it is about: one that does not hold, where there is one. */
  public Optional<Statement> about(String what) {
    var told = outcome;
    return told == null
        ? Optional.empty()
        : told.statements().stream()
            .filter(each -> each.about().equals(what))
            .min(Comparator.comparing(Statement::holds));
  }
}
