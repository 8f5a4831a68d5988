package quorate.demo.note;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;

/** One row per standing note. */
public final class NotesProjection implements Projection {

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public Set<String> sources() {
    return Set.of("demo");
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case NoteWritten e ->
          tx.preparedQuery("insert into note_view values ($1, $2, $3, $4)")
              .execute(Tuple.of(entry.convener(), e.note(), e.title(), (long) entry.version()))
              .replaceWithVoid();
      case NoteStruck e ->
          tx.preparedQuery("delete from note_view where convener = $1 and note = $2")
              .execute(Tuple.of(entry.convener(), e.note()))
              .replaceWithVoid();
      case null, default -> Uni.createFrom().voidItem();
    };
  }
}
