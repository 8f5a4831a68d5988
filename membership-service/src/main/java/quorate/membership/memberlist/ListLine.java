package quorate.membership.memberlist;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one row of a list says of a practice; a cell that is empty or missing says nothing. */
record ListLine(
    int line,
    String practice,
    Standing standing,
    Held held,
    @Nullable Someone nominee,
    @Nullable Someone representative,
    @Nullable LocalDate representativeFrom) {

  /** Since when it is a member. */
  record Standing(
      @Nullable LocalDate applied, @Nullable LocalDate admitted, @Nullable String resolution) {}

  /** What it holds. */
  record Held(
      @Nullable String memberClass,
      @Nullable BigInteger shares,
      @Nullable BigDecimal guarantee,
      @Nullable BigDecimal amountPaid) {

    boolean saysNothing() {
      return shares == null && guarantee == null;
    }
  }

  /** Whether another row of the same practice can stand beside this one. */
  boolean agrees(ListLine other) {
    boolean oneNominee =
        nominee == null || other.nominee == null || nominee.isCalled(other.nominee.name());
    return oneNominee && standing.equals(other.standing) && held.equals(other.held);
  }

  /** Who represents it, as two rows are compared; empty where the row names nobody. */
  String represented() {
    return representative == null ? "" : representative.plain();
  }
}
