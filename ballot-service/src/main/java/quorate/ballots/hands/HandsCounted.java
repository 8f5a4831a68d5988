package quorate.ballots.hands;

import java.util.ArrayList;
import java.util.List;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.HandsResult;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.outcome.vote.Attendance;

/** The record of hands that stands, counted: each hand is one vote, whatever its electors weigh. */
public final class HandsCounted {

  private static final Participation NONE_NEEDED = new Participation(0, Weight.ZERO);

  private HandsCounted() {}

  /** Of hands that were recorded. */
  public static HandsResult of(Hands hands, Rolled ballot, List<ElectorEnrolled> roll) {
    var recorded = hands.recorded();
    if (recorded == null) {
      throw new IllegalStateException("no hands were recorded for " + ballot.draft().ballot());
    }
    var there = HandsOutcome.attendance(recorded);
    return new HandsResult(
        sheet(recorded, ballot),
        weighed(there, roll),
        there.heads(),
        hands.outcome().orElseThrow(),
        hands.record());
  }

  private static CountSheet sheet(HandsRecorded recorded, Rolled ballot) {
    var frozen = ballot.roll();
    var entitled = new Participation(frozen.electors(), Weight.of(frozen.weight()));
    return new Count(ballot.draft().paper().contest(), entitled, NONE_NEEDED)
        .of(papers(recorded.hands()));
  }

  private static List<Paper> papers(List<HandRaised> hands) {
    var papers = new ArrayList<Paper>();
    for (HandRaised hand : hands) {
      for (Choice choice : choices(hand.stand())) {
        papers.add(new Paper("hand " + (papers.size() + 1), Weight.of("1"), choice));
      }
    }
    return papers;
  }

  private static List<Choice> choices(Raised stand) {
    return switch (stand) {
      case FOR -> List.of(new Answer(true));
      case AGAINST -> List.of(new Answer(false));
      case BOTH -> List.of(new Answer(true), new Answer(false));
      case ABSTAIN -> List.of(new Abstain());
    };
  }

  private static Participation weighed(Attendance there, List<ElectorEnrolled> roll) {
    var members = there.members();
    var lines = roll.stream().filter(line -> members.contains(line.practice())).toList();
    return new Participation(
        lines.size(), Weight.sum(lines.stream().map(line -> Weight.of(line.weight()))));
  }
}
