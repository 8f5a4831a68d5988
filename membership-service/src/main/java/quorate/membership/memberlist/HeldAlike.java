package quorate.membership.memberlist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.MemberEvent.HoldingStated;

/** Whether two statements say that the same is held. */
final class HeldAlike {

  private HeldAlike() {}

  static boolean are(HoldingStated one, HoldingStated other) {
    return one.memberClass().equalsIgnoreCase(other.memberClass())
        && Objects.equals(one.shares(), other.shares())
        && alike(one.guarantee(), other.guarantee())
        && alike(one.amountPaid(), other.amountPaid());
  }

  static String words(HoldingStated held) {
    return held.shares() == null
        ? "a guarantee of " + pounds(held.guarantee())
        : held.shares()
            + " shares"
            + (held.amountPaid() == null ? "" : " with " + pounds(held.amountPaid()) + " paid");
  }

  private static String pounds(@Nullable BigDecimal amount) {
    return amount == null ? "£0.00" : "£" + amount.setScale(2, RoundingMode.HALF_UP);
  }

  // 100 and 100.00 are one amount.
  private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
