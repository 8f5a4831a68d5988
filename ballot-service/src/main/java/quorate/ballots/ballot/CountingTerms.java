package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.chassis.decide.Decision;
import quorate.counting.CountingRule;
import quorate.counting.Marking;
import quorate.counting.Method;
import quorate.counting.RuleNotUnderstood;

/** What the counting rule of a draft must keep to. */
final class CountingTerms {

  private static final String COUNTING = "paper.counting";
  private static final int BLOCK = 256;

  private CountingTerms() {}

  static Optional<Decision<BallotEvent>> unmet(DraftBallot c) {
    var paper = c.paper();
    if (paper.counting() == null) {
      return paper.method().unsaid().isPresent()
          ? Optional.empty()
          : Optional.of(refuse(BallotRefusal.COUNTING_NOT_NAMED, COUNTING, null));
    }
    try {
      var rule = paper.rule();
      return rule.misfit(paper.keys())
          .map(CountingTerms::notUnderstood)
          .or(() -> below(rule))
          .or(() -> unsuited(paper, rule))
          .or(() -> large(c, rule))
          .or(() -> tooLong(paper, rule));
    } catch (RuleNotUnderstood e) {
      return Optional.of(notUnderstood(e));
    }
  }

  private static Decision<BallotEvent> notUnderstood(RuleNotUnderstood e) {
    var path = e.path().isEmpty() ? COUNTING : COUNTING + "." + e.path();
    return refuse(BallotRefusal.COUNTING_NOT_UNDERSTOOD, path, e.given(), e.why());
  }

  private static Optional<Decision<BallotEvent>> unsuited(BallotPaper paper, CountingRule rule) {
    return paper.method().suits(rule)
        ? Optional.empty()
        : Optional.of(
            refuse(BallotRefusal.PAPER_NOT_COUNTED_SO, "paper.method", paper.method().toString()));
  }

  // weights are never negative, and what is declared are weights
  private static Optional<Decision<BallotEvent>> below(CountingRule rule) {
    int lowest = rule.settings().lowest().orElse(0);
    return lowest >= 0
        ? Optional.empty()
        : Optional.of(
            refuse(
                BallotRefusal.COUNTING_NOT_UNDERSTOOD,
                COUNTING + ".lowest",
                lowest,
                "Scores in a ballot are 0 or more."));
  }

  // sealed choices are padded to a block, which a full paper must not exceed
  private static Optional<Decision<BallotEvent>> tooLong(BallotPaper paper, CountingRule rule) {
    if (rule.marking() != Marking.SCORE) {
      return Optional.empty();
    }
    var settings = rule.settings();
    int most = Math.max(settings.highest().orElse(5), settings.points().orElse(rule.seats()));
    int digits = Math.max(("" + most).length(), ("" + settings.lowest().orElse(0)).length());
    return paper.options().size() * (7 + digits) + 12 <= BLOCK
        ? Optional.empty()
        : Optional.of(refuse(BallotRefusal.PAPER_TOO_LONG, "paper.options", paper.keys()));
  }

  // exact fractions of papers passed on often have no bound
  private static Optional<Decision<BallotEvent>> large(DraftBallot c, CountingRule rule) {
    if (rule.method() == Method.GREGORY && rule.settings().decimals().isEmpty()) {
      return Optional.of(
          refuse(
              BallotRefusal.COUNT_TOO_LARGE,
              COUNTING + ".decimals",
              null,
              "Exact fractions have no bound in length; name the decimals, such as 5."));
    }
    return SheetSize.tooLarge(c, rule)
        .map(why -> refuse(BallotRefusal.COUNT_TOO_LARGE, "paper.options", c.paper().keys(), why));
  }
}
