package quorate.chassis.project;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import quorate.chassis.wire.Entry;

/**
 * Rows made of entries. Its tables are declared in {@code db/projections/<name>.sql}, each with a
 * {@code convener} in its key; Panache entities map to the views of the same names. Entries come in
 * order per log and convener, on a transaction that also stores how far it got; an exception pauses
 * this projection at that entry and nothing else.
 */
public interface Projection {

  /** Its name, which is also its file's: lower case, words joined by {@code _}. */
  String name();

  /** The services whose logs it follows: this one, or neighbours that the service hears. */
  Set<String> sources();

  /**
   * The kinds of events that it makes rows of: records, or types above them. Others pass it by,
   * unread.
   */
  default Set<Class<?>> events() {
    return Set.of(Record.class);
  }

  /** To be raised when {@code apply} makes other rows than before of the same entries. */
  default int version() {
    return 1;
  }

  /**
   * Applies one entry of a subscribed type. Unqualified table names are those of the generation
   * being filled.
   */
  Uni<Void> apply(SqlConnection tx, Entry entry);

  /**
   * Applies entries that follow each other in one convener's log. To be given another body where
   * several together cost less than one by one; the rows must be the same.
   */
  default Uni<Void> applyAll(SqlConnection tx, List<Entry> entries) {
    return Multi.createFrom()
        .iterable(entries)
        .onItem()
        .transformToUniAndConcatenate(entry -> apply(tx, entry))
        .onItem()
        .ignoreAsUni();
  }
}
