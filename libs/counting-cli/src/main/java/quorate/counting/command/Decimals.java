package quorate.counting.command;

import java.math.RoundingMode;
import quorate.counting.number.Exact;

/** Numbers as decimals; one without end is rounded half up to nine places. */
final class Decimals {

  private static final int PLACES = 9;

  private Decimals() {}

  static String text(Exact number) {
    var exact = number.toString();
    return exact.indexOf('/') < 0
        ? exact
        : number.decimal(PLACES, RoundingMode.HALF_UP).toPlainString();
  }
}
