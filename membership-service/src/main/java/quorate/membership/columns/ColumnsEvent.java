package quorate.membership.columns;

import java.util.List;

/** What the columns of lists with one row of titles hold from now on. */
public sealed interface ColumnsEvent {

  record ColumnsMapped(String signature, List<MappedColumn> columns) implements ColumnsEvent {}
}
