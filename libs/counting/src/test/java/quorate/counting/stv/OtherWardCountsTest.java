package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quorate.counting.number.Exact;

/** The wards by other rule sets, as other programs counted them. */
class OtherWardCountsTest {

  static final List<String> WARDS = Elections.WARDS;

  /** Droop's meek-prf is the reference rule: its last quota is met to the ninth decimal. */
  @ParameterizedTest
  @FieldSource("WARDS")
  void meek_elects_the_same_with_the_same_last_quota(String ward) {
    var sheet = count(ward, Meek.reference());
    assertEquals(Published.of(ward).winners("droop_meek-prf"), winners(sheet));
    assertEquals(Exact.of(Published.of(ward).number("final_quota_droop_meek-prf")), sheet.quota());
  }

  @ParameterizedTest
  @FieldSource("WARDS")
  void wigm_elects_the_same(String ward) {
    var sheet = count(ward, WeightedInclusiveGregory.wigm(4));
    assertEquals(Published.of(ward).winners("droop_wigm-prf"), winners(sheet));
  }

  /** Northern Ireland's rules too pass on the last parcel, with two decimals. */
  @ParameterizedTest
  @FieldSource("WARDS")
  void plain_gregory_elects_those_whom_northern_irelands_rules_elect(String ward) {
    var sheet = count(ward, LastParcelGregory.exact());
    assertEquals(Published.of(ward).winners("openstv_NIrelandSTV"), winners(sheet));
    assertTrue(sheet.stages().stream().allMatch(stage -> stage.tally().loss().isZero()));
  }

  private static StvSheet count(String ward, StvMethod method) {
    var blt = Blt.read(Elections.text(ward + ".blt"));
    var sheet = Stv.count(method, blt.profile(), blt.seats());
    assertTrue(sheet.conserved());
    return sheet;
  }

  private static List<Integer> winners(StvSheet sheet) {
    return sheet.elected().stream()
        .map(name -> sheet.candidates().indexOf(name) + 1)
        .sorted()
        .toList();
  }
}
