package quorate.ballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.BallotRules;
import quorate.ballots.ballot.Lacking;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.ballot.PassMark;
import quorate.ballots.ballot.Secrecy;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.ElectorateKind;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A ballot of invented practices of one city about how to work together. */
public final class Brighton {

  public static final UUID BALLOT = new UUID(1, 1);
  public static final UUID CONTACT = new UUID(2, 1);
  public static final LocalDate RECORD_DATE = LocalDate.of(2026, 5, 1);
  public static final Instant MORNING = Instant.parse("2026-05-11T08:00:00Z");
  public static final Instant NOON = Instant.parse("2026-05-22T12:00:00Z");
  public static final String KEY = "a2V5";
  public static final BallotRules RULES = new BallotRules(PassMark.PLURALITY, 2);
  public static final Electorate EVERYONE = new Electorate(ElectorateKind.PRACTICES_OF_AREA, "09D");
  public static final Electorate MEMBERS = new Electorate(ElectorateKind.MEMBERS, null);
  public static final Roll ROLL =
      new Roll(Stream.of("G1", "G2", "G3").map(Brighton::line).toList(), List.of("09D"));

  private Brighton() {}

  public static RollLine line(String practice) {
    var reason = "practice of 09D on 2026-05-01; not a member";
    return new RollLine(practice, "Practice " + practice, "1", null, "practice", reason);
  }

  public static Option option(String key) {
    return new Option(key, "Option " + key, "In short", "What follows", List.of(), CONTACT);
  }

  public static BallotPaper paper(PaperMethod method) {
    return new BallotPaper(method, List.of(option("A"), option("B"), option("C")));
  }

  public static DraftBallot draft(Vehicle vehicle, Kind kind) {
    var electorate = vehicle.isOfMembers() ? MEMBERS : EVERYONE;
    return draft(vehicle, kind, Secrecy.OPEN, paper(PaperMethod.RANKED), electorate);
  }

  public static DraftBallot draft(BallotPaper paper) {
    return draft(Vehicle.ADVISORY, Kind.ADVISORY_CHOICE, Secrecy.OPEN, paper, EVERYONE);
  }

  public static DraftBallot draft(
      Vehicle vehicle, Kind kind, Secrecy secrecy, BallotPaper paper, Electorate electorate) {
    return new DraftBallot(
        BALLOT,
        null,
        "How we work together",
        "Which option do you prefer?",
        vehicle,
        kind,
        secrecy,
        paper,
        electorate,
        WeightBasis.ONE_PER_PRACTICE,
        null,
        null,
        null);
  }

  public static BallotDrafted drafted(PaperMethod method) {
    return new BallotDrafted(
        BALLOT,
        null,
        "How we work together",
        "Which option do you prefer?",
        Vehicle.ADVISORY,
        Kind.ADVISORY_CHOICE,
        paper(method),
        EVERYONE,
        WeightBasis.ONE_PER_PRACTICE,
        null,
        null);
  }

  public static GiveNotice notice(LocalDate recordDate, Instant opens, Instant closes) {
    return new GiveNotice(
        BALLOT,
        recordDate,
        opens,
        closes,
        RULES,
        TurnoutShown.AFTER_CLOSE,
        MORNING.minusSeconds(60),
        new Lacking(Optional.empty(), List.of()));
  }

  public static NoticeGiven noticed() {
    return new NoticeGiven(BALLOT, RECORD_DATE, MORNING, NOON, RULES, TurnoutShown.AFTER_CLOSE);
  }

  public static RollFrozen frozen() {
    return new RollFrozen(
        BALLOT, 3, "3", ROLL.fingerprint(), RECORD_DATE, "membership:41", List.of("09D"));
  }

  public static List<BallotEvent> noticedBallot() {
    return List.of(drafted(PaperMethod.RANKED), noticed());
  }

  public static List<BallotEvent> rolledBallot() {
    return List.of(drafted(PaperMethod.RANKED), noticed(), frozen());
  }

  public static List<BallotEvent> openBallot(PaperMethod method) {
    return List.of(drafted(method), noticed(), frozen(), new BallotOpened(BALLOT, null));
  }

  public static List<BallotEvent> closedBallot() {
    return Stream.concat(
            openBallot(PaperMethod.RANKED).stream(), Stream.of(new BallotClosed(BALLOT, KEY)))
        .toList();
  }
}
