package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.ArrayList;
import java.util.Optional;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.WithdrawOption;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.chassis.decide.Decision;

/** Decides about an option of a ballot on its way from the notice to the close. */
final class OptionCourse {

  private static final int LEAST = 2;

  private OptionCourse() {}

  static Decision<BallotEvent> withdraw(WithdrawOption c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> refuse(BallotRefusal.WITHDRAWN);
      case Drafted _ -> refuse(BallotRefusal.NOTICE_NOT_GIVEN);
      case Noticed _, Rolled _, Open _ -> withdraw(c, Conducting.of(ballot).orElseThrow());
      case Closed _, Counted _, Declared _ -> refuse(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    };
  }

  private static Decision<BallotEvent> withdraw(WithdrawOption c, Conducting conducting) {
    if (!c.at().isBefore(conducting.notice().closes())) {
      return refuse(BallotRefusal.TOO_LATE_TO_WITHDRAW);
    }
    return conducting
        .mayNotAct(c.officer())
        .<Decision<BallotEvent>>map(Decision::refuse)
        .or(() -> unmet(c, conducting.draft().paper()))
        .orElseGet(() -> accept(new OptionWithdrawn(c.ballot(), c.option(), c.reason())));
  }

  private static Optional<Decision<BallotEvent>> unmet(WithdrawOption c, BallotPaper paper) {
    if (!paper.keys().contains(c.option())) {
      return refused(BallotRefusal.NO_SUCH_OPTION, c);
    }
    if (paper.gone().contains(c.option())) {
      return refused(BallotRefusal.OPTION_WITHDRAWN_ALREADY, c);
    }
    return isNeeded(c.option(), paper) ? refused(BallotRefusal.OPTION_NEEDED, c) : Optional.empty();
  }

  private static boolean isNeeded(String option, BallotPaper paper) {
    var rule = paper.rule();
    var left = new ArrayList<>(paper.keys());
    left.removeAll(paper.gone());
    left.remove(option);
    int seats = Math.min(rule.seats(), left.size());
    return paper.asksYesOrNo()
        || left.size() < LEAST
        || rule.settings().fallback().filter(it -> it.option().equals(option)).isPresent()
        || (!rule.constraints().isEmpty() && !rule.constraints().canBeMet(left, seats));
  }

  private static Optional<Decision<BallotEvent>> refused(BallotRefusal why, WithdrawOption c) {
    return Optional.of(refuse(why, "option", c.option()));
  }
}
