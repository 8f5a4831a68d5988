package quorate.membership.statutory;

import java.time.Instant;
import java.time.LocalDate;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;
import quorate.membership.member.MemberFact;

/** Something that became true of a membership, and when it was entered. */
record Entered(MemberEvent event, Instant at) {

  /** A change of what the register of members says: from which day, and when it was entered. */
  record Change(String what, LocalDate on, Instant entered) {

    /** Whether a member in law ceases by it: another holds, or nobody. */
    boolean ends() {
      return ceases() || what.equals("holder");
    }

    boolean ceases() {
      return what.equals("ceased");
    }

    /** As the register says it: who ceased did so on the last day on which they held. */
    String words() {
      return what + " " + (ceases() ? on.minusDays(1) : on);
    }
  }

  /** Whether the statutory register says it at all. */
  boolean isOfRegister() {
    return switch (event) {
      case MemberAdmitted _, HolderNamed _, HoldingStated _ -> true;
      case MemberResigned _, MemberExpelled _, MemberDissolved _ -> true;
      case MemberFactRetracted e -> ofRegister(MemberFact.of(e.fact()));
      case ApplicationMade _, MemberSuspended _, MemberReinstated _, ParticipationStated _ -> false;
    };
  }

  private static boolean ofRegister(MemberFact fact) {
    return switch (fact) {
      case ADMISSION, END, HOLDER, HOLDING -> true;
      case APPLICATION, SUSPENSION, REINSTATEMENT, PARTICIPATION -> false;
    };
  }

  Change change() {
    return switch (event) {
      case ApplicationMade e -> new Change("applied", e.on(), at);
      case MemberAdmitted e -> new Change("admitted", e.from(), at);
      case MemberSuspended e -> new Change("suspended", e.from(), at);
      case MemberReinstated e -> new Change("reinstated", e.from(), at);
      case MemberResigned e -> new Change("ceased", e.lastDay().plusDays(1), at);
      case MemberExpelled e -> new Change("ceased", e.lastDay().plusDays(1), at);
      case MemberDissolved e -> new Change("ceased", e.lastDay().plusDays(1), at);
      case MemberFactRetracted e -> new Change("retracted", e.day(), at);
      case HoldingStated e -> new Change("holding", e.from(), at);
      case HolderNamed e -> new Change("holder", e.from(), at);
      case ParticipationStated e -> new Change("participation", e.from(), at);
    };
  }
}
