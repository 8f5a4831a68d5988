package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quorate.counting.number.Exact;

/** The wards as their councils declared them, to the last published digit of every stage. */
class ScottishWardsTest {

  static final List<String> WARDS = Elections.WARDS;

  @ParameterizedTest
  @FieldSource("WARDS")
  void every_stage_is_the_declared_one(String ward) {
    var published = Published.of(ward);
    var sheet = count(ward);
    assertEquals(Exact.of(published.number("quota_official")), sheet.quota());
    var expected =
        published.stages().stream()
            .map(stage -> stage.stream().map(Exact::of).map(Exact::toString).toList())
            .toList();
    var counted =
        sheet.stages().stream()
            .map(stage -> stage.tally().votes().stream().map(Exact::toString).toList())
            .toList();
    assertEquals(expected, counted);
    assertTrue(sheet.conserved());
  }

  @ParameterizedTest
  @FieldSource("WARDS")
  void the_same_are_elected_at_the_same_stages(String ward) {
    var sheet = count(ward);
    var elected = new ArrayList<Published.Winner>();
    for (var stage : sheet.stages()) {
      for (var name : stage.elected()) {
        elected.add(new Published.Winner(sheet.candidates().indexOf(name) + 1, stage.stage()));
      }
    }
    assertEquals(Published.of(ward).winners(), elected);
  }

  private static StvSheet count(String ward) {
    var blt = Blt.read(Elections.text(ward + ".blt"));
    return Stv.count(WeightedInclusiveGregory.scottish(), blt.profile(), blt.seats());
  }
}
