package quorate.membership.extracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.files.Table;

class WorkbooksTest {

  @Test
  void what_is_handed_out_can_be_handed_in() {
    var sheet =
        new Sheet(
            "members",
            "2026-06-01",
            "Members on 2026-06-01",
            List.of("A list size stands beside the day of the file that states it."),
            List.of("ODS code", "Shares"),
            List.of(List.of("G81001", 2)));
    Table table = Table.of(Workbooks.of(sheet)).orElseThrow();
    assertEquals(List.of("ODS code", "Shares"), table.titles());
    assertEquals(
        List.of(List.of("G81001", "2")), table.rows().stream().map(row -> row.cells()).toList());
  }
}
