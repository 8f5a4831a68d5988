package quorate.membership.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become true of one practice's membership. */
public sealed interface MemberEvent {

  String practice();

  record ApplicationMade(String practice, LocalDate on) implements MemberEvent {}

  record MemberAdmitted(String practice, LocalDate from, @Nullable String resolution)
      implements MemberEvent {}

  /**
   * The newest thing recorded never was so, for this reason; {@code fact} is a {@link MemberFact}
   * by its word, {@code day} its day.
   */
  record MemberFactRetracted(String practice, String fact, LocalDate day, String reason)
      implements MemberEvent {}

  record MemberResigned(String practice, LocalDate lastDay) implements MemberEvent {}
}
