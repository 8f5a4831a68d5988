package quorate.counting.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LotTest {

  private final Lot lot = new Lot("7 June");

  /** The digests are those of {@code printf '7 June\n1\nC' | sha256sum} and its like. */
  @Test
  void anybody_can_draw_again() {
    var draw = lot.draw(1, List.of("C", "D"));
    assertEquals(
        List.of(
            "e9e5b340fdd5e4ed07ec4417aba95f1a19678252795d83815352644ba3751c64",
            "1862af7650bfe8c50475e91c1cf1e63f742cc39cae0b3557d847564ec011fffc"),
        draw.slips().stream().map(Draw.Slip::digest).toList());
    assertEquals("D", draw.drawn());
    assertEquals(
        "ee0d3a7409f372a0cfb904571a00d404c5292684fd7901470f54d72f33c3d02b", lot.commitment());
  }

  @Test
  void the_order_of_the_names_does_not_matter_and_each_draw_is_another() {
    assertEquals(lot.draw(1, List.of("C", "D")).drawn(), lot.draw(1, List.of("D", "C")).drawn());
    assertNotEquals(lot.draw(1, List.of("C", "D")).slips(), lot.draw(2, List.of("C", "D")).slips());
  }

  @Test
  void a_lot_needs_a_seed() {
    assertThrows(IllegalArgumentException.class, () -> Ties.by(TieRule.LOT));
  }
}
