package quorate.ballots.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.results.OutcomeTold;
import quorate.counting.outcome.Verdict;

/** What came out, in a sentence: under a rule set its verdict, else what the count says. */
record Outcome(BallotDeclared declared) {

  static String of(BallotDeclared declared) {
    var outcome = new Outcome(declared);
    return OutcomeTold.of(declared).map(outcome::judged).orElseGet(outcome::counted);
  }

  private String judged(OutcomeTold told) {
    String said = sentence(told, told.judged()) + moment(told);
    return told.judged() == told.judgedByTheVotes()
        ? said
        : said + " By the votes alone: " + sentence(told, told.judgedByTheVotes());
  }

  // a written resolution is passed at a moment, which is not that of its close
  private static String moment(OutcomeTold told) {
    String passed = told.passed();
    return passed == null
        ? ""
        : " Enough had agreed on %s.".formatted(Certificate.when(Instant.parse(passed)));
  }

  // a yes or no has a verdict, and no winner
  private String sentence(OutcomeTold told, Verdict verdict) {
    if (!told.isOfChoice()) {
      return verdict.sentence();
    }
    return switch (verdict) {
      case PASSED -> elected(told.chosen());
      case TIED -> tied(told.chosen());
      case LOST -> "No option won.";
      case INQUORATE, LAPSED, NOTICE_DOUBTFUL -> verdict.sentence();
    };
  }

  private String counted() {
    if (!declared.quorum().met()) {
      return "Inquorate: too few took part, and nothing is decided.";
    }
    String winner = declared.winner();
    if (winner != null) {
      return named(winner);
    }
    List<String> elected = Objects.requireNonNullElse(declared.elected(), List.of());
    if (!elected.isEmpty()) {
      String all = elected(elected);
      return declared.tied().isEmpty() ? all : all + ". " + tied(declared.tied());
    }
    List<String> advancing = Objects.requireNonNullElse(declared.advancing(), List.of());
    if (!advancing.isEmpty()) {
      return "No option has more than half; a second round is between " + named(advancing);
    }
    return declared.tied().isEmpty() ? "No option won." : tied(declared.tied());
  }

  private String elected(List<String> all) {
    Integer seats = declared.seats();
    boolean one = all.size() == 1 && (seats == null || seats == 1);
    return one ? named(all.getFirst()) : "Elected: " + named(all);
  }

  private String tied(List<String> options) {
    return "Tied: " + named(options);
  }

  private String named(List<String> options) {
    return options.stream().map(this::named).collect(Collectors.joining("; "));
  }

  private String named(String option) {
    return option + ": " + Certificate.titles(declared).getOrDefault(option, option);
  }
}
