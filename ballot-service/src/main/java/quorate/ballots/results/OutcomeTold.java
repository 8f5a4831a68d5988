package quorate.ballots.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.chassis.wire.WireJson;
import quorate.counting.outcome.Verdict;

/**
 * What a declaration says that the votes come to under the rule set. {@code options} are there for
 * a choice only, and not for a question answered by yes or no; {@code passed} is the moment at
 * which a written resolution was.
 */
public record OutcomeTold(
    String ruleSet,
    String version,
    String verdict,
    String byTheVotes,
    @Nullable String passed,
    @Nullable List<String> options,
    List<Statement> statements,
    @Nullable List<Place> constituencies) {

  /** One step on the way, with its clause and where that stands. */
  public record Statement(
      String about, boolean holds, String sentence, String clause, String source) {}

  /** The votes of a constituency by one weighting. */
  public record Place(
      String constituency,
      String weighting,
      @JsonProperty("for") String inFavour,
      String against,
      String abstaining,
      String entitled,
      boolean reached) {}

  /** Of a declaration; empty where no rule set was frozen. */
  public static Optional<OutcomeTold> of(BallotDeclared declared) {
    return Optional.ofNullable(declared.outcome())
        .map(data -> WireJson.MAPPER.convertValue(data, OutcomeTold.class));
  }

  /** Whether a rule set, and not the count, says what becomes of a yes or no. */
  static boolean isOfYesOrNo(BallotDeclared declared) {
    return of(declared).filter(told -> !told.isOfChoice()).isPresent();
  }

  /** What was found of the quorum, where one is asked for. */
  public Optional<String> quorum() {
    String name = "Quorum: ";
    return statements.stream()
        .filter(each -> each.about().equals("quorum"))
        .map(Statement::sentence)
        .map(said -> said.startsWith(name) ? said.substring(name.length()) : said)
        .findFirst();
  }

  /** Whether it was a choice among options, or an election. */
  public boolean isOfChoice() {
    return options != null;
  }

  /** Those chosen, or tied. */
  public List<String> chosen() {
    return Objects.requireNonNullElse(options, List.of());
  }

  /** The rule set by its name and version. */
  public String rules() {
    return "%s, version %s".formatted(ruleSet, version);
  }

  public Verdict judged() {
    return verdict(verdict);
  }

  /** What the votes alone say, whatever the notice was. */
  public Verdict judgedByTheVotes() {
    return verdict(byTheVotes);
  }

  private static Verdict verdict(String word) {
    return Stream.of(Verdict.values())
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no verdict: " + word));
  }
}
