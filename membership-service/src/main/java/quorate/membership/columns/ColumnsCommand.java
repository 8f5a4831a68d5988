package quorate.membership.columns;

import java.util.List;

/** What may be asked of how a list's columns are read. */
public sealed interface ColumnsCommand {

  record MapColumns(List<MappedColumn> columns) implements ColumnsCommand {
    public MapColumns {
      columns = List.copyOf(columns);
    }
  }
}
