package quorate.membership.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of one practice's membership. */
public sealed interface MemberCommand {

  String practice();

  record ApplyForMembership(String practice, LocalDate on) implements MemberCommand {}

  /** {@code resolution} names what admitted it, in the convener's own words. */
  record AdmitMember(String practice, LocalDate from, @Nullable String resolution)
      implements MemberCommand {}

  /** Takes back the newest thing that is recorded. */
  record RetractMemberFact(String practice, MemberFact fact, LocalDate day, String reason)
      implements MemberCommand {}

  record RecordResignation(String practice, LocalDate lastDay) implements MemberCommand {}
}
