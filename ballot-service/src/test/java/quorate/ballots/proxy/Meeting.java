package quorate.ballots.proxy;

import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.Brighton;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.ProxyRule;
import quorate.ballots.ballot.Questions;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.electorate.MandateToVote;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** An ordinary resolution of a meeting on Thursday 11 June 2026 at 10:00 in London. */
public final class Meeting {

  public static final Instant MEETS = Instant.parse("2026-06-11T09:00:00Z");
  public static final Instant CLOSES = MEETS.plusSeconds(3_600);
  public static final Instant DEADLINE = Instant.parse("2026-06-09T09:00:00Z");
  public static final UUID ANN = new UUID(7, 1);
  public static final UUID BOB = new UUID(7, 2);

  private Meeting() {}

  public static NoticeGiven notice(@Nullable ProxyRule proxies) {
    return new NoticeGiven(
        BALLOT,
        RECORD_DATE,
        MEETS,
        CLOSES,
        null,
        TurnoutShown.AFTER_CLOSE,
        RuleSets.data(RuleSets.of(Map.of("preset", "ordinary-resolution"))),
        new Proceedings(MEETS, null, null, null, null, null, null, null, proxies, null, null),
        null);
  }

  /** Of which notice was given with this rule. */
  public static List<BallotEvent> noticed(Vehicle vehicle, @Nullable ProxyRule proxies) {
    Kind kind = vehicle == Vehicle.CONTRACT ? Kind.CONTRACT_DECISION : Kind.ORDINARY_RESOLUTION;
    return List.of(Questions.drafted(kind, vehicle), notice(proxies));
  }

  public static List<BallotEvent> open() {
    var events = new ArrayList<>(noticed(Vehicle.POLL_OF_A_MEETING, null));
    events.add(Brighton.frozen());
    events.add(new BallotOpened(BALLOT, null));
    return events;
  }

  public static List<BallotEvent> closed() {
    var events = new ArrayList<>(open());
    events.add(new BallotClosed(BALLOT, Brighton.KEY));
    return events;
  }

  public static MandateToVote mandate(String practice) {
    return new MandateToVote(
        new UUID(8, practice.hashCode()), ANN, practice, LocalDate.of(2026, 1, 1), null);
  }
}
