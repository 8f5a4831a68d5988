package quorate.ballots;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.ballot.Conduct;
import quorate.ballots.ballot.Conduct.ReturningOfficer;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.Standing;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice.Rank;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;

/** The ballot of {@link Brighton}, further on: counted, declared and challenged. */
public final class Challenged {

  public static final UUID CHALLENGE = new UUID(4, 1);
  public static final String ADA = "ada";
  public static final String OFFICER = "officer";
  public static final String SCRUTINEER = "scrutineer";
  public static final SealedChoice SEALED = new SealedChoice("n", "c");

  private Challenged() {}

  public static Conduct conducted(String officer) {
    return new Conduct(new ReturningOfficer(officer, null), null, null, null, null, null);
  }

  public static CountSheet sheet(String... winners) {
    var papers =
        Stream.of(winners)
            .map(option -> new Paper("G" + option, Weight.ONE, new Rank(List.of(option))))
            .toList();
    return new Count(
            Brighton.paper(PaperMethod.RANKED).contest(),
            new Participation(3, Weight.of(3)),
            new Participation(1, Weight.ZERO))
        .of(papers);
  }

  public static List<BallotEvent> counted(@Nullable Conduct conduct) {
    var notice =
        new NoticeGiven(
            BALLOT,
            Brighton.RECORD_DATE,
            Brighton.MORNING,
            NOON,
            Brighton.RULES,
            TurnoutShown.AFTER_CLOSE,
            null,
            null,
            conduct);
    List<BallotEvent> events =
        new ArrayList<>(
            List.of(
                Brighton.drafted(PaperMethod.RANKED),
                notice,
                Brighton.frozen(),
                new BallotOpened(BALLOT, null),
                new BallotClosed(BALLOT, Brighton.KEY)));
    events.add(one(BallotDecider.decide(new CountBallot(BALLOT, sheet("B"), null), state(events))));
    return events;
  }

  /** Declared at noon of 22 May 2026. */
  public static List<BallotEvent> declaredBallot(@Nullable Conduct conduct) {
    var events = new ArrayList<>(counted(conduct));
    String by =
        conduct == null || conduct.returningOfficer() == null
            ? OFFICER
            : conduct.returningOfficer().login();
    var declare = new DeclareResult(BALLOT, new Officer(by, true), 0, NOON);
    events.add(one(BallotDecider.decide(declare, state(events))));
    return events;
  }

  public static Ballot state(List<? extends BallotEvent> events) {
    Ballot ballot = Ballot.AGGREGATE.initial();
    for (BallotEvent event : events) {
      ballot = Ballot.AGGREGATE.evolve().apply(ballot, event);
    }
    return ballot;
  }

  public static ChallengeLodged lodged(ChallengeGround ground, Instant at) {
    return new ChallengeLodged(
        BALLOT,
        CHALLENGE,
        ground,
        Standing.REPRESENTATIVE,
        "G1",
        null,
        new UUID(2, 7),
        ADA,
        at,
        SEALED,
        null);
  }

  private static BallotEvent one(Decision<BallotEvent> decision) {
    return ((Decision.Accepted<BallotEvent>) decision).events().getFirst();
  }
}
