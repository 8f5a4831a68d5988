package quorate.membership.memberlist;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one row of a list says of a practice; a cell that is empty or missing says nothing. */
record ListLine(
    int line,
    String practice,
    Standing standing,
    Held held,
    @Nullable Someone nominee,
    List<Acting> acting,
    @Nullable LocalDate representativeFrom,
    Told told) {

  ListLine {
    acting = List.copyOf(acting);
  }

  /** Whom the columns of the representative name, in whichever capacity. */
  @Nullable Someone representative() {
    return acting.stream().filter(Acting::isNamedFirst).map(Acting::who).findFirst().orElse(null);
  }

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
    boolean oneAddress =
        nominee == null
            || other.nominee == null
            || Objects.equals(told.serviceAddress(), other.told.serviceAddress());
    return oneNominee && oneAddress && standing.equals(other.standing) && held.equals(other.held);
  }

  /** Who acts for it, as two rows are compared; empty where the row names nobody. */
  String represented() {
    return acting.stream().map(Acting::plain).collect(Collectors.joining("\n"));
  }
}
