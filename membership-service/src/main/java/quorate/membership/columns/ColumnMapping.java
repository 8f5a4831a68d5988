package quorate.membership.columns;

import java.util.List;
import quorate.chassis.log.Aggregate;
import quorate.membership.columns.ColumnsEvent.ColumnsMapped;

/** What was last said of lists with one row of titles. */
public sealed interface ColumnMapping {

  /** The streams of mappings, by the signature of the titles. */
  Aggregate<ColumnMapping, ColumnsEvent> COLUMNS =
      new Aggregate<>("columns", ColumnsEvent.class, new Unmapped(), ColumnMapping::evolve);

  /** Nobody said anything: usual titles are known. */
  record Unmapped() implements ColumnMapping {}

  record Mapped(List<MappedColumn> columns) implements ColumnMapping {
    public Mapped {
      columns = List.copyOf(columns);
    }
  }

  static ColumnMapping evolve(ColumnMapping before, ColumnsEvent event) {
    return switch (event) {
      case ColumnsMapped e -> new Mapped(e.columns());
    };
  }
}
