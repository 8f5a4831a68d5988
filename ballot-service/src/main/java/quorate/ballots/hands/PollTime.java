package quorate.ballots.hands;

import java.time.Duration;
import java.time.Instant;
import quorate.ballots.ballot.NoticeGiven;

/** How long before its close a poll must be demanded, so that members can vote in it. */
final class PollTime {

  // of the time that the notice gives, so that it fits a meeting of an hour and one of a day
  private static final int PART = 10;

  private PollTime() {}

  /** From when on it is too late. */
  static Instant lastDemand(NoticeGiven notice) {
    var whole = Duration.between(notice.opens(), notice.closes());
    return notice.closes().minus(whole.dividedBy(PART));
  }
}
