package quorate.governance.members;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service listens to of members in membership's log: it bears on their rolls. */
public sealed interface MemberHeard {

  String practice();

  record MemberAdmitted(String practice, LocalDate from) implements MemberHeard {}

  /** A member keeps its place from this day and may not use it. */
  record MemberSuspended(String practice, LocalDate from) implements MemberHeard {}

  record MemberReinstated(String practice, LocalDate from) implements MemberHeard {}

  record MemberResigned(String practice, LocalDate lastDay) implements MemberHeard {}

  record MemberExpelled(String practice, LocalDate lastDay) implements MemberHeard {}

  record MemberDissolved(String practice, LocalDate lastDay) implements MemberHeard {}

  /** {@code fact} is membership's word for what never was so, {@code day} its day. */
  record MemberFactRetracted(String practice, String fact, LocalDate day) implements MemberHeard {}

  /** Shares of a further class. */
  record OfClass(String shares) {}

  /** What the member holds until it is stated anew: shares, or a guarantee without any. */
  record HoldingStated(
      String practice, @Nullable String shares, LocalDate from, @Nullable List<OfClass> others)
      implements MemberHeard {

    /** Of all classes together, as a vote a share is asked of each. */
    @Nullable String allShares() {
      if (shares == null || others == null) {
        return shares;
      }
      return others.stream()
          .map(one -> new BigInteger(one.shares()))
          .reduce(new BigInteger(shares), BigInteger::add)
          .toString();
    }
  }
}
