package quorate.counting.outcome.rule;

import java.util.Locale;
import quorate.counting.number.Exact;

/** How rules are put into words. */
public final class Words {

  private static final Exact HUNDRED = Exact.of(100);

  private Words() {}

  /** {@code 75 %}, or {@code 2/3} where per cent have no end. */
  public static String share(Exact fraction) {
    String percent = fraction.times(HUNDRED).toString();
    return percent.contains("/") ? fraction.toString() : percent + " %";
  }

  /** The stable name of an enum's value in files and messages, as {@code at-least}. */
  public static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
