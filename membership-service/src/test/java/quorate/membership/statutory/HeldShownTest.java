package quorate.membership.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAY;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.extracts.Cell;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.OfClass;

/** The register of members shows the shares of each class. */
class HeldShownTest {

  private static HoldingStated held(List<OfClass> others) {
    return new HoldingStated(
        HOVE, "A", new BigInteger("100"), null, new BigDecimal("100.00"), MAY, others);
  }

  @Test
  void each_class_stands_on_a_line_of_its_own() {
    var several = held(List.of(new OfClass("B", new BigInteger("50"), null)));
    assertEquals(List.of("A", "B"), Cell.lines(HeldShown.classes(several)));
    assertEquals("100; 50", Cell.plain(HeldShown.shares(several)));
    assertEquals("£100.00; none", Cell.plain(HeldShown.paid(several)));
  }

  @Test
  void one_class_is_shown_as_ever() {
    var one = held(List.of());
    assertEquals("A", HeldShown.classes(one));
    assertEquals(new BigInteger("100"), HeldShown.shares(one));
    assertEquals("100.00", Cell.plain(HeldShown.paid(one)));
  }
}
