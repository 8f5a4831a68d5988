package quorate.notifications.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.OptionVotes;

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
    String outcome) {

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
        outcome(declared));
  }

  // The same order as governance reads an outcome in: without a quorum the figures mean nothing.
  private static String outcome(BallotDeclared declared) {
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

  /** The subject line. */
  public String subject() {
    return "Result of the ballot: " + title;
  }
}
