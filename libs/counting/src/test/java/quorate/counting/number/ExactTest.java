package quorate.counting.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ExactTest {

  private static final Exact THIRD = Exact.UNIT.over(Exact.of(3));

  @Test
  void a_third_three_times_is_one() {
    assertEquals(Exact.UNIT, THIRD.plus(THIRD).plus(THIRD));
    assertEquals(Exact.UNIT, THIRD.times(Exact.of(3)));
  }

  @Test
  void equal_values_are_equal_however_they_were_made() {
    assertEquals(Exact.of("0.50"), Exact.of(2).over(Exact.of(4)));
    assertEquals(Exact.of("0.50").hashCode(), Exact.of(-2).over(Exact.of(-4)).hashCode());
    assertEquals(Exact.of("1E+2"), Exact.of(100));
  }

  @Test
  void rounding_is_only_down_or_up_as_a_rule_says() {
    assertEquals(Exact.of("0.33333"), THIRD.truncated(5));
    assertEquals(Exact.of("0.34"), THIRD.raised(2));
    assertEquals(Exact.of("906.6"), Exact.of(4533).over(Exact.of(5)).raised(2));
    assertEquals("0.3333", THIRD.decimal(4, RoundingMode.HALF_UP).toPlainString());
  }

  @Test
  void it_reads_as_a_decimal_or_as_a_fraction() {
    assertEquals("188.45456", Exact.of("188.454560").toString());
    assertEquals("-1/3", Exact.ZERO.minus(THIRD).toString());
    assertEquals("1000", Exact.of("1E+3").toString());
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThrows(ArithmeticException.class, () -> Exact.UNIT.over(Exact.ZERO));
    assertTrue(THIRD.isLessThan(Exact.of("0.3334")));
    assertTrue(THIRD.isMoreThan(Exact.of("0.3333")));
  }
}
