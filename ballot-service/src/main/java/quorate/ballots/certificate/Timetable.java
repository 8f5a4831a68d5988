package quorate.ballots.certificate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.NoticeShown;
import quorate.ballots.certificate.Certificate.Line;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.vehicle.Vehicle;

/** When notice was given, and from when to when votes were taken. */
final class Timetable {

  private Timetable() {}

  static List<Line> of(BallotShown ballot) {
    List<Line> lines = new ArrayList<>();
    var notice = ballot.notice();
    if (notice != null) {
      Instant given = notice.given();
      if (given != null) {
        lines.add(new Line("Notice given", Certificate.when(given) + clear(ballot, notice, given)));
      }
      lines.add(new Line("Opening", Certificate.when(notice.opens())));
      lines.add(new Line("Closing", closing(ballot, notice)));
    }
    return lines;
  }

  // Companies Act 2006 s360: neither the day of the notice nor that of the meeting counts
  private static String clear(BallotShown ballot, NoticeShown notice, Instant given) {
    var told = notice.proceedings();
    if (ballot.vehicle() != Vehicle.POLL_OF_A_MEETING || told == null || told.meets() == null) {
      return "";
    }
    long between = ChronoUnit.DAYS.between(CivilDay.of(given), CivilDay.of(told.meets()));
    return "; %d clear days before the meeting, of which a general meeting needs 14 unless the"
            .formatted(Math.max(0, between - 1))
        + " articles say more or enough members agreed to fewer (Companies Act 2006 s307, s360)";
  }

  private static String closing(BallotShown ballot, NoticeShown notice) {
    var extended = notice.extended();
    var closes =
        extended == null
            ? Certificate.when(notice.closes())
            : "%s, extended from %s: %s"
                .formatted(
                    Certificate.when(notice.closes()),
                    Certificate.when(extended.was()),
                    Certificate.words(extended.reason()));
    return switch (ballot.closedEarly()) {
      case null -> closes;
      case "all-voted" -> closes + "; closed before, when all had voted";
      case "passed" -> closes + "; closed before, when enough had agreed";
      case String other -> closes + "; closed before: " + Certificate.words(other);
    };
  }
}
