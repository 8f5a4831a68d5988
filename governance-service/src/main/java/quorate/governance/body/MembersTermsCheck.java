package quorate.governance.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.meeting.ProxyDeadline;

/** Whether terms of how members meet can be followed, where members do. */
final class MembersTermsCheck {

  private static final String PROXY_HOURS = "terms.proxyhours";

  private MembersTermsCheck() {}

  static Optional<Decision<BodyEvent>> polls(BodyKind kind, @Nullable PollRule polls) {
    return polls == null || kind == BodyKind.MEMBERS_MEETING
        ? Optional.empty()
        : TermsCheck.wrong("terms.polls", polls, "A poll is one of a members' meeting.");
  }

  static Optional<Decision<BodyEvent>> proxies(BodyKind kind, @Nullable Integer hours) {
    if (hours == null) {
      return Optional.empty();
    }
    if (kind != BodyKind.MEMBERS_MEETING) {
      return TermsCheck.wrong(
          PROXY_HOURS, hours, "Proxies are appointed to a members' meeting: leave it out.");
    }
    return hours >= 1 && hours <= ProxyDeadline.ofMeeting().hours()
        ? Optional.empty()
        : TermsCheck.wrong(
            PROXY_HOURS,
            hours,
            "Give 1 to 48 hours of working days, or leave it out: a deadline before that is void [Companies Act 2006 s327(2), (3)].");
  }
}
