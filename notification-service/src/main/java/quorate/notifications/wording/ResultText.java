package quorate.notifications.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.OptionVotes;
import quorate.notifications.ballot.BallotHeard.Outcome;
import quorate.notifications.ballot.BallotHeard.Stage;

/** What the result of a ballot says. */
public record ResultText(
    Addressee to,
    String convener,
    String title,
    String question,
    int electors,
    int tookPart,
    List<OptionVotes> options,
    BigDecimal abstentions,
    List<String> stages,
    String outcome,
    boolean challenged,
    boolean advice)
    implements Text {

  /** Words the declared result. */
  public static ResultText of(Addressee to, String convener, BallotDeclared declared) {
    return new ResultText(
        to,
        convener,
        declared.title(),
        declared.question(),
        declared.electors(),
        declared.turnout().heads(),
        declared.options(),
        declared.abstentions(),
        stages(declared.stages()),
        outcome(declared),
        declared.isChallenged(),
        declared.isAdvice());
  }

  /** How votes moved from option to option; nothing where the first count settled it. */
  private static List<String> stages(List<Stage> stages) {
    return stages.size() < 2 ? List.of() : stages.stream().map(ResultText::worded).toList();
  }

  private static String worded(Stage stage) {
    String votes =
        stage.votes().stream()
            .map(line -> line.option() + " " + line.votes().toPlainString())
            .collect(Collectors.joining(", "));
    List<String> out = stage.eliminated();
    return out == null || out.isEmpty()
        ? "Stage %d: %s.".formatted(stage.stage(), votes)
        : "Stage %d: %s. %s is eliminated, and its papers count for their next choice."
            .formatted(stage.stage(), votes, String.join(" and ", out));
  }

  // The same order as governance reads an outcome in: without a quorum the figures mean nothing.
  private static String outcome(BallotDeclared declared) {
    Outcome decided = declared.outcome();
    if (decided != null) {
      return "%s (%s).".formatted(worded(decided), decided.ruleSet());
    }
    if (!declared.quorum().met()) {
      return "Too few practices took part, so the ballot says nothing.";
    }
    if (declared.options().stream().allMatch(option -> option.votes().signum() == 0)) {
      return "Nobody chose an option.";
    }
    String winner = declared.winner();
    if (winner != null) {
      return "The practices advise option %s.".formatted(named(declared, winner));
    }
    return "Options %s came out level; the tie is not broken."
        .formatted(tied(declared, declared.tied()));
  }

  private static String worded(Outcome decided) {
    return switch (decided.verdict()) {
      case "passed" -> "It is passed";
      case "lost" -> "It is lost";
      case "tied" -> "The votes are equal, and the tie is not broken";
      case "inquorate" -> "There was no quorum: nothing is decided";
      case "lapsed" -> "It was not passed in time, and has lapsed";
      case "notice-doubtful" -> "The notice is doubtful: what the votes say cannot be relied on";
      case String other -> "It came out as " + other;
    };
  }

  private static String tied(BallotDeclared declared, @Nullable List<String> options) {
    return options == null
        ? ""
        : options.stream()
            .map(option -> named(declared, option))
            .collect(Collectors.joining(" and "));
  }

  private static String named(BallotDeclared declared, String option) {
    return declared.options().stream()
        .filter(line -> line.option().equals(option))
        .map(line -> "%s (%s)".formatted(option, line.title()))
        .findFirst()
        .orElse(option);
  }

  @Override
  public String subject() {
    return "Result of the ballot: " + title;
  }
}
