package quorate.ballots.count;

import quorate.ballots.ballot.BallotPaper;
import quorate.counting.Choice;
import quorate.counting.outcome.vote.Stand;

/** How a valid choice stands to the question; in a choice among options it only shows presence. */
final class Stands {

  private Stands() {}

  static Stand of(BallotPaper paper, Choice choice) {
    return switch (choice) {
      case Choice.Choose(var option) when paper.asksYesOrNo() ->
          option.equals(paper.inFavour()) ? Stand.FOR : Stand.AGAINST;
      case Choice.Choose _, Choice.Rank _, Choice.Abstain _ -> Stand.ABSTAIN;
    };
  }
}
