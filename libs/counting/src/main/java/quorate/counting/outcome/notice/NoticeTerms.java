package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import quorate.counting.outcome.meeting.WorkingDays;
import quorate.counting.outcome.rule.Clause;

/**
 * What notice of a meeting must be: how long, when it counts as served, and the clause, if any, by
 * which an accidental omission is disregarded.
 */
public record NoticeTerms(Period period, Service service, Optional<Clause> accident) {

  private static final Clause ACCIDENT =
      Clause.act(
          "313(1)", "An accidental failure to give notice to one or more persons is disregarded.");

  /** Of a company's general meeting: the Act's, or the longer period of the articles. */
  public static NoticeTerms ofMembersMeeting(Optional<Period> articles) {
    var act = Period.ofMembersMeeting();
    return new NoticeTerms(
        articles.map(theirs -> Period.longer(act, theirs)).orElse(act),
        Service.STATUTORY,
        Optional.of(ACCIDENT));
  }

  /** Of a body by its own terms. */
  public static NoticeTerms byTerms(Period period) {
    return new NoticeTerms(period, Service.WHEN_SENT, Optional.empty());
  }

  /** When a notice sent so counts as served. */
  public ZonedDateTime served(Channel channel, ZonedDateTime sent) {
    return service.served(channel, sent, WorkingDays::isOne);
  }

  /** The first day on which a meeting may be held, of which notice is sent so. */
  public LocalDate earliest(Channel channel, ZonedDateTime sent) {
    return period.earliest(served(channel, sent).toLocalDate());
  }

  /** How that day comes about, in one sentence. */
  public String reckoning(Channel channel, ZonedDateTime sent) {
    var served = served(channel, sent).toLocalDate();
    return "Sent by %s on %s it counts as served on %s [%s]; with %s' notice [%s] the earliest lawful day is %s."
        .formatted(
            channel == Channel.BY_HAND ? "hand" : channel.toString().replace("email", "e-mail"),
            sent.toLocalDate(),
            served,
            service.clause().source(),
            period.words(),
            period.clause().source(),
            period.earliest(served));
  }
}
