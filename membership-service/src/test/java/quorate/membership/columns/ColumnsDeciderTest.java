package quorate.membership.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.columns.ColumnsCommand.MapColumns;
import quorate.membership.columns.ColumnsEvent.ColumnsMapped;

class ColumnsDeciderTest {

  private static final List<MappedColumn> COLUMNS =
      List.of(column("Code", "practice"), column("Held", "shares"), column("Notes", null));

  private static RuleBook<ColumnsCommand, ColumnMapping, ColumnsEvent> columns() {
    return new RuleBook<>(
        new ColumnMapping.Unmapped(), ColumnMapping::evolve, new ColumnsDecider()::decide);
  }

  @Test
  void columns_are_mapped_by_their_titles() {
    columns().when(new MapColumns(COLUMNS)).then(new ColumnsMapped(signature(), COLUMNS));
  }

  @Test
  void they_may_be_mapped_otherwise_and_not_twice_alike() {
    var mapped = columns().given(new ColumnsMapped(signature(), COLUMNS));
    mapped.when(new MapColumns(COLUMNS)).thenRefused(ColumnsRefusal.COLUMNS_MAPPED_SO_ALREADY);
    var other =
        List.of(column("Code", "practice"), column("Held", "guarantee"), column("Notes", null));
    mapped.when(new MapColumns(other)).then(new ColumnsMapped(signature(), other));
  }

  @Test
  void one_column_holds_the_practices_and_no_two_the_same() {
    columns()
        .when(new MapColumns(List.of(column("Held", "shares"))))
        .thenRefused(ColumnsRefusal.NO_COLUMN_HOLDS_PRACTICES);
    columns()
        .when(new MapColumns(List.of(column("A", "practice"), column("B", "practice"))))
        .thenRefused(ColumnsRefusal.TWO_COLUMNS_HOLD_ONE_THING, "columns.holds", "practice");
    columns()
        .when(new MapColumns(List.of(column("A", "practice"), column("B", "hats"))))
        .thenRefused(ColumnsRefusal.COLUMN_HOLDS_NOTHING_KNOWN, "columns.holds", "hats");
  }

  @Test
  void a_row_of_data_is_no_row_of_titles() {
    for (String title : List.of("G81001", "ann@example.org", "2026-05-01")) {
      columns()
          .when(new MapColumns(List.of(column("Code", "practice"), column(title, null))))
          .thenRefused(ColumnsRefusal.TITLES_LOOK_LIKE_DATA);
    }
  }

  @Test
  void titles_are_known_again_however_they_are_spelt_and_told_from_others() {
    assertEquals(
        Signature.of(List.of("ODS code", "E-mail")), Signature.of(List.of("Ods  Code ", "E mail")));
    assertNotEquals(Signature.of(List.of("A", "B")), Signature.of(List.of("B", "A")));
  }

  private static String signature() {
    return Signature.of(List.of("Code", "Held", "Notes"));
  }

  private static MappedColumn column(String title, @Nullable String holds) {
    return new MappedColumn(title, holds);
  }
}
