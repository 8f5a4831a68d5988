package quorate.ballots.combined;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import quorate.ballots.combined.Combined.NotCombined;
import quorate.ballots.combined.CombinedCommand.CombineBallots;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.chassis.decide.Decision;

/** Decides which ballots are held together; about each its own decider decides. */
public final class CombinedDecider {

  private CombinedDecider() {}

  public static Decision<CombinedEvent> decide(CombinedCommand command, Combined combined) {
    return switch (command) {
      case CombineBallots c -> combine(c, combined);
    };
  }

  private static Decision<CombinedEvent> combine(CombineBallots c, Combined combined) {
    if (!(combined instanceof NotCombined)) {
      return refuse(CombinedRefusal.ALREADY_COMBINED);
    }
    return c.ballots().size() < 2
        ? refuse(CombinedRefusal.TWO_QUESTIONS_NEEDED, "questions", c.ballots().size())
        : accept(new BallotsCombined(c.combined(), c.title(), c.ballots()));
  }
}
