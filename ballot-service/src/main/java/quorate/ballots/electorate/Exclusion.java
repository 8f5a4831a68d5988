package quorate.ballots.electorate;

import java.util.Locale;
import quorate.ballots.electorate.Fact.Subject;

/** Who is left off a roll though of the electorate. */
public enum Exclusion {
  SUSPENDED(Subject.SUSPENDED, "suspended"),
  /** Stated not to have paid its levies. */
  LEVY_UNPAID(Subject.LEVY_UNPAID, "levy unpaid"),
  /** Stated not to take part in ballots. */
  NOT_IN_BALLOTS(Subject.NOT_IN_BALLOTS, "takes no part in ballots");

  private final Subject subject;
  private final String reason;

  Exclusion(Subject subject, String reason) {
    this.subject = subject;
    this.reason = reason;
  }

  Subject subject() {
    return subject;
  }

  String reason() {
    return reason;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
