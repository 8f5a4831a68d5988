package quorate.ballots.ballot;

import static quorate.ballots.Brighton.BALLOT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A written resolution circulated on 2 March 2026: clocks go forward on its day 28. */
public final class InWriting {

  public static final LocalDate CIRCULATED = LocalDate.of(2026, 3, 2);
  public static final Instant OPENS = london("2026-03-03T09:00");
  public static final Instant LAPSES = london("2026-03-30T00:00");
  static final Map<String, Object> RULES = Map.of("preset", "written-ordinary-resolution");
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  private InWriting() {}

  public static Instant london(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
  }

  public static BallotDrafted drafted() {
    return Questions.drafted(Kind.ORDINARY_RESOLUTION, Vehicle.WRITTEN_RESOLUTION);
  }

  static Proceedings circulated(@Nullable LocalDate day) {
    return new Proceedings(null, null, null, null, null, day, null, null, null, null, null);
  }

  /** Given so, it circulates the resolution, or says when that was. */
  static GiveNotice notice(
      Instant at, Instant closes, Map<String, Object> rules, @Nullable Proceedings told) {
    var circulated = Proceedings.orNone(told).circulated();
    return new GiveNotice(
        BALLOT,
        circulated == null ? LocalDate.ofInstant(at, CIVIL) : circulated,
        at.plusSeconds(60),
        closes,
        null,
        TurnoutShown.AFTER_CLOSE,
        at,
        Lacking.NOTHING,
        rules,
        told,
        null,
        null);
  }

  public static NoticeGiven noticed() {
    return new NoticeGiven(
        BALLOT,
        CIRCULATED,
        OPENS,
        LAPSES,
        null,
        TurnoutShown.AFTER_CLOSE,
        RuleSets.data(RuleSets.of(RULES)),
        null,
        null);
  }

  public static RollFrozen frozen(int members) {
    String weight = Integer.toString(members);
    return new RollFrozen(BALLOT, members, weight, "f", CIRCULATED, "membership:1", List.of());
  }

  /** Open, with three members. */
  public static List<BallotEvent> open() {
    return List.of(drafted(), noticed(), frozen(3), new BallotOpened(BALLOT, null));
  }
}
