package quorate.demo.note;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.wire.EventTypes;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;
import quorate.testkit.ProjectionSpec;

/** The rows that notes become. */
class NotesProjectionTest {

  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("demo.note-written.v1", NoteWritten.class)
          .type("demo.note-struck.v1", NoteStruck.class)
          .build();

  @Test
  void a_struck_note_is_gone() {
    UUID first = new UUID(0, 1);
    UUID second = new UUID(0, 2);
    var sealed = new SealedValue(first, "n", "c");
    try (var notes = ProjectionSpec.of(new NotesProjection(), Map.of("demo", TYPES))) {
      notes
          .given("demo", "note/1", new NoteWritten(first, "First", sealed))
          .given("demo", "note/2", new NoteWritten(second, "Second", sealed))
          .then(
              "select convener, title, version from note_view order by title",
              "brighton-hove | First | 1",
              "brighton-hove | Second | 1")
          .given("demo", "note/1", new NoteStruck(first))
          .then("select title from note_view", "Second");
    }
  }
}
