package quorate.membership.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of one practice's membership. */
public sealed interface MemberCommand {

  String practice();

  record Apply(String practice, LocalDate on) implements MemberCommand {}

  /** {@code resolution} names what admitted it, in the convener's own words. */
  record Admit(String practice, LocalDate from, @Nullable String resolution)
      implements MemberCommand {}

  record Resign(String practice, LocalDate lastDay) implements MemberCommand {}
}
