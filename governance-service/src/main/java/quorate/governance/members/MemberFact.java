package quorate.governance.members;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.members.MemberHeard.HoldingStated;
import quorate.governance.members.MemberHeard.MemberAdmitted;
import quorate.governance.members.MemberHeard.MemberDissolved;
import quorate.governance.members.MemberHeard.MemberExpelled;
import quorate.governance.members.MemberHeard.MemberFactRetracted;
import quorate.governance.members.MemberHeard.MemberReinstated;
import quorate.governance.members.MemberHeard.MemberResigned;
import quorate.governance.members.MemberHeard.MemberSuspended;

/**
 * One thing that was said of a member and a day, or, {@code retracted}, that it never was so; the
 * day of an end is the last; {@code shares} are those of a holding.
 */
record MemberFact(
    String member, What what, LocalDate day, @Nullable String shares, boolean retracted) {

  /** What it is about. */
  enum What {
    ADMISSION,
    END,
    SUSPENSION,
    REINSTATEMENT,
    HOLDING
  }

  /** What was heard, as a fact; empty where a roll does not rest on it. */
  static Optional<MemberFact> of(MemberHeard heard) {
    return switch (heard) {
      case MemberAdmitted(var member, var from) -> said(member, What.ADMISSION, from);
      case MemberSuspended(var member, var from) -> said(member, What.SUSPENSION, from);
      case MemberReinstated(var member, var from) -> said(member, What.REINSTATEMENT, from);
      case MemberResigned(var member, var last) -> said(member, What.END, last);
      case MemberExpelled(var member, var last) -> said(member, What.END, last);
      case MemberDissolved(var member, var last) -> said(member, What.END, last);
      case HoldingStated e ->
          Optional.of(new MemberFact(e.practice(), What.HOLDING, e.from(), e.allShares(), false));
      case MemberFactRetracted(var member, var fact, var day) ->
          what(fact).map(what -> new MemberFact(member, what, day, null, true));
    };
  }

  /** Whether this takes back what was said earlier. */
  boolean undoes(MemberFact earlier) {
    return retracted && earlier.what == what && earlier.day.equals(day);
  }

  private static Optional<MemberFact> said(String member, What what, LocalDate day) {
    return Optional.of(new MemberFact(member, what, day, null, false));
  }

  // membership's words
  private static Optional<What> what(String fact) {
    return switch (fact) {
      case "admission" -> Optional.of(What.ADMISSION);
      case "end" -> Optional.of(What.END);
      case "suspension" -> Optional.of(What.SUSPENSION);
      case "reinstatement" -> Optional.of(What.REINSTATEMENT);
      case "holding" -> Optional.of(What.HOLDING);
      default -> Optional.empty();
    };
  }
}
