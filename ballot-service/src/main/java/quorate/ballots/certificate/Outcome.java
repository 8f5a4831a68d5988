package quorate.ballots.certificate;

import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;

/** What came out, in a sentence. */
final class Outcome {

  private Outcome() {}

  static String of(BallotDeclared declared) {
    var titles = Certificate.titles(declared);
    if (!declared.quorum().met()) {
      return "Inquorate: too few took part, and nothing is decided.";
    }
    String winner = declared.winner();
    if (winner != null) {
      return "%s: %s".formatted(winner, titles.getOrDefault(winner, winner));
    }
    return declared.tied().isEmpty()
        ? "No option won."
        : "Tied: "
            + declared.tied().stream()
                .map(option -> option + ": " + titles.getOrDefault(option, option))
                .collect(Collectors.joining("; "));
  }
}
