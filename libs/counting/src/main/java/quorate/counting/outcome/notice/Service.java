package quorate.counting.outcome.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Words;

/** When a notice counts as served. */
public enum Service {
  /**
   * 48 hours after it was sent by e-mail or post; no part of a day that is not a working day counts
   * (s1147). By hand, when it is handed over. By e-mail only to who agreed to it (Sch 5 para 6).
   */
  STATUTORY(
      "1147, Sch 5",
      "A notice counts as served 48 hours after it was sent, without any part of a day that is"
          + " not a working day; by e-mail only to those who agreed to it."),
  /** The same where nobody asks for so long a time: as it is sent, to who agreed to the way. */
  AT_ONCE(
      "307(5), Sch 5",
      "Who agrees to a shorter notice asks for no time; by e-mail it serves only those who agreed"
          + " to it."),
  /** As it is sent, by whatever way: a board's own members, whose terms say nothing else. */
  WHEN_SENT("", "It counts as served when it is sent, unless the terms say otherwise.");

  private static final Duration DEEMED = Duration.ofDays(2);

  private final String section;
  private final String text;

  Service(String section, String text) {
    this.section = section;
    this.text = text;
  }

  /** The Act's clause; of a board's notice there is none, and its terms are cited. */
  Clause clause() {
    return Clause.act(section, text);
  }

  String text() {
    return text;
  }

  /** Whether an e-mail serves only who agreed to be written to so. */
  public boolean asksAgreement() {
    return this != WHEN_SENT;
  }

  Service atOnce() {
    return this == STATUTORY ? AT_ONCE : this;
  }

  /** When it counts as served, in the time zone in which it was sent. */
  public ZonedDateTime served(
      Channel channel, ZonedDateTime sent, Predicate<LocalDate> workingDay) {
    return this != STATUTORY || channel == Channel.BY_HAND ? sent : after(sent, DEEMED, workingDay);
  }

  private static ZonedDateTime after(
      ZonedDateTime sent, Duration wait, Predicate<LocalDate> workingDay) {
    var from = sent;
    var left = wait;
    while (true) {
      var next = from.toLocalDate().plusDays(1).atStartOfDay(from.getZone());
      if (workingDay.test(from.toLocalDate())) {
        var part = Duration.between(from, next);
        if (part.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(part);
      }
      from = next;
    }
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
