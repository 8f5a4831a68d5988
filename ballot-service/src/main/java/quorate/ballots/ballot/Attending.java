package quorate.ballots.ballot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.meeting.ProxyDeadline;
import quorate.counting.outcome.meeting.WorkingDays;

/** When those who vote for others do it, and when they are appointed, by a notice's timetable. */
public record Attending(Instant opens, Instant closes, Proceedings proceedings) {

  private static final Duration LATER = Duration.ofDays(2);

  /** By this notice. */
  public static Attending of(NoticeGiven notice) {
    return new Attending(notice.opens(), notice.closes(), Proceedings.orNone(notice.proceedings()));
  }

  /** What it says of proxies. */
  public ProxyRule proxies() {
    return ProxyRule.orUnsaid(proceedings.proxies());
  }

  /** What it says of papers. */
  public PaperRule papers() {
    return PaperRule.orUnsaid(proceedings.papers());
  }

  /** From when on proxies vote: at the meeting, which is after votes in advance. */
  public Instant proxiesFrom() {
    Instant meets = proceedings.meets();
    return meets != null && meets.isAfter(opens) ? meets : opens;
  }

  /** Until when proxies are appointed. */
  public Instant proxiesUntil() {
    Instant deadline = proxies().deadline();
    return deadline == null ? proxiesFrom() : deadline;
  }

  /** Until when a paper must have been received. */
  public Instant papersUntil() {
    Instant until = papers().until();
    return until == null || until.isAfter(closes) ? closes : until;
  }

  /** Until when the second person keys a paper that was entered before the close. */
  public Instant papersConfirmedBy() {
    Instant last = papers().confirmBy();
    return last == null || last.isBefore(closes) ? closes : last;
  }

  /** The earliest deadline that articles may fix (s327(2)). */
  Instant earliestDeadline() {
    Instant meets = proceedings.meets() == null ? opens : proceedings.meets();
    boolean later = opens.isAfter(meets.plus(LATER));
    var rule = later ? ProxyDeadline.ofLaterPoll() : ProxyDeadline.ofMeeting();
    ZonedDateTime at = (later ? opens : meets).atZone(CivilDay.ZONE);
    return rule.earliest(at, WorkingDays::isOne).toInstant();
  }
}
