package quorate.ballots.ballot;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.MEMBERS;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;
import static quorate.ballots.Brighton.option;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** Ballots that ask for a yes (A) or a no (B). */
public final class Questions {

  public static final BallotPaper YES_OR_NO =
      new BallotPaper(PaperMethod.YES_NO, List.of(option("A"), option("B")));
  static final Weighing SHARES =
      new Weighing(null, null, null, null, null, WithoutFigure.REFUSED, null);

  private Questions() {}

  public static BallotDrafted drafted(Kind kind, Vehicle vehicle) {
    return drafted(kind, vehicle, WeightBasis.ONE_PER_PRACTICE, null);
  }

  static BallotDrafted weighed(WeightBasis basis, Weighing weighing) {
    return drafted(
        Kind.ORDINARY_RESOLUTION,
        Vehicle.POLL_OF_A_MEETING,
        basis,
        new RollTerms(weighing, null, null));
  }

  public static BallotDrafted drafted(
      Kind kind, Vehicle vehicle, WeightBasis basis, @Nullable RollTerms terms) {
    return new BallotDrafted(
        BALLOT,
        null,
        "A question",
        "Shall it be so?",
        vehicle,
        kind,
        YES_OR_NO,
        vehicle.isOfMembers() ? MEMBERS : EVERYONE,
        basis,
        null,
        terms);
  }

  static GiveNotice noticeUnder(
      @Nullable BallotRules rules, @Nullable Map<String, Object> ruleSet) {
    return new GiveNotice(
        BALLOT,
        RECORD_DATE,
        MORNING,
        NOON,
        rules,
        TurnoutShown.AFTER_CLOSE,
        MORNING.minusSeconds(60),
        Lacking.NOTHING,
        ruleSet,
        null,
        null,
        null);
  }
}
