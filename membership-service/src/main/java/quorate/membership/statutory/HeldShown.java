package quorate.membership.statutory;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.extracts.Cell.Lines;
import quorate.membership.extracts.Cell.Money;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.OfClass;

/**
 * What is held as the register of members shows it: of several classes each with its own number and
 * what was paid (s113(3)(a)), line by line.
 */
final class HeldShown {

  private static final String NOTHING = "none";

  private HeldShown() {}

  static Object classes(HoldingStated held) {
    return ofEach(held, held.memberClass(), OfClass::memberClass);
  }

  static @Nullable Object shares(HoldingStated held) {
    return held.shares() == null
        ? null
        : ofEach(held, held.shares(), one -> one.shares().toString());
  }

  static @Nullable Object paid(HoldingStated held) {
    if (held.othersOrNone().isEmpty()) {
      return Money.of(held.amountPaid());
    }
    var all =
        Stream.concat(
                Stream.of(paid(held.amountPaid())),
                held.othersOrNone().stream().map(one -> paid(one.amountPaid())))
            .toList();
    return all.stream().allMatch(NOTHING::equals) ? null : new Lines(all);
  }

  private static String paid(@Nullable BigDecimal amount) {
    Money money = Money.of(amount);
    return money == null ? NOTHING : String.join("", money.lines());
  }

  private static Object ofEach(HoldingStated held, Object first, Function<OfClass, String> of) {
    return held.othersOrNone().isEmpty()
        ? first
        : new Lines(
            Stream.concat(Stream.of(first.toString()), held.othersOrNone().stream().map(of))
                .toList());
  }
}
