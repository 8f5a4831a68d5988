package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The wards by ERS97: the stage tables of another program (OpenSTV 1.7), all cells. */
class Ers97WardsTest {

  static final List<String> WARDS = Elections.WARDS;

  @ParameterizedTest
  @FieldSource("WARDS")
  void every_stage_and_substage_is_that_of_the_table(String ward) {
    var blt = Blt.read(Elections.text(ward + ".blt"));
    var sheet = Stv.count(LastParcelGregory.ers97(), blt.profile(), blt.seats());
    var table = Ers97Table.of(ward, sheet.candidates().size());
    var rows =
        sheet.stages().stream()
            .map(
                stage ->
                    new Ers97Table.Row(
                        stage.stage(),
                        stage.tally().votes(),
                        stage.tally().exhausted().plus(stage.tally().loss()),
                        stage.threshold()))
            .toList();
    assertEquals(table.rows(), rows);
    assertTrue(sheet.conserved());
    assertEquals(
        Published.of(ward).winners("openstv_ERS97STV"),
        sheet.elected().stream()
            .map(name -> sheet.candidates().indexOf(name) + 1)
            .sorted()
            .toList());
  }
}
