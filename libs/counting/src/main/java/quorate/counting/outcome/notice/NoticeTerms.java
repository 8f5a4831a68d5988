package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import quorate.counting.outcome.meeting.WorkingDays;
import quorate.counting.outcome.rule.Clause;

/**
 * What notice of a meeting must be: how long, by the Act or the terms and perhaps by what articles
 * ask beside it, when it counts as served, and the clause, if any, by which an accidental omission
 * is disregarded.
 */
public record NoticeTerms(
    Period least, Optional<Period> articles, Service service, Optional<Clause> accident) {

  private static final Clause ACCIDENT =
      Clause.act(
          "313(1)", "An accidental failure to give notice to one or more persons is disregarded.");

  /** Of a company's general meeting: the Act's, or the longer period of the articles. */
  public static NoticeTerms ofMembersMeeting(Optional<Period> articles) {
    return new NoticeTerms(
        Period.ofMembersMeeting(), articles, Service.STATUTORY, Optional.of(ACCIDENT));
  }

  /** Of a body by its own terms. */
  public static NoticeTerms byTerms(Period period) {
    return new NoticeTerms(period, Optional.empty(), Service.WHEN_SENT, Optional.empty());
  }

  /** How long after service on that day. */
  public Period period(LocalDate served) {
    return articles.map(theirs -> Period.longer(least, theirs, served)).orElse(least);
  }

  /** The same with another period, and no other. */
  public NoticeTerms with(Period other) {
    return new NoticeTerms(other, Optional.empty(), service, accident);
  }

  /** The same once those concerned agreed to a shorter notice: they are sent it all the same. */
  NoticeTerms waived() {
    var none = new Period(0, DayCount.CALENDAR_DAYS, least.clause());
    return new NoticeTerms(none, Optional.empty(), service.atOnce(), accident);
  }

  /**
   * The clause by which a notice counts as served; a board's own members have none but its terms.
   */
  public Clause serving() {
    return service == Service.WHEN_SENT
        ? new Clause(least.clause().source(), service.text())
        : service.clause();
  }

  /** When a notice sent so counts as served. */
  public ZonedDateTime served(Channel channel, ZonedDateTime sent) {
    return service.served(channel, sent, WorkingDays::isOne);
  }

  /** The first day on which a meeting may be held, of which notice is sent so. */
  public LocalDate earliest(Channel channel, ZonedDateTime sent) {
    return earliest(served(channel, sent).toLocalDate());
  }

  /** The same, once it was served. */
  LocalDate earliest(LocalDate served) {
    return period(served).earliest(served);
  }

  /** How that day comes about, in one sentence. */
  public String reckoning(Channel channel, ZonedDateTime sent) {
    var served = served(channel, sent).toLocalDate();
    var period = period(served);
    return "Sent by %s on %s it counts as served on %s [%s]; with %s' notice [%s] the earliest lawful day is %s."
        .formatted(
            channel == Channel.BY_HAND ? "hand" : channel.toString().replace("email", "e-mail"),
            sent.toLocalDate(),
            served,
            serving().source(),
            period.words(),
            period.clause().source(),
            period.earliest(served));
  }
}
