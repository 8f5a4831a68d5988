package quorate.demo.note;

import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;

/** What a decision needs to know of a note. */
public sealed interface Note {

  /** How a note folds; keyed by its id. */
  Aggregate<Note, NoteEvent> NOTES =
      new Aggregate<>("note", NoteEvent.class, new Blank(), Note::evolve);

  /** Nothing yet. */
  record Blank() implements Note {}

  /** It stands. */
  record Standing(UUID note) implements Note {}

  /** It was struck. */
  record Struck() implements Note {}

  /** The state after an event. */
  static Note evolve(Note note, NoteEvent event) {
    return switch (event) {
      case NoteWritten written when note instanceof Blank -> new Standing(written.note());
      case NoteStruck ignored when note instanceof Standing -> new Struck();
      case NoteWritten ignored -> throw new IllegalStateException("written twice");
      case NoteStruck ignored -> throw new IllegalStateException("struck without standing");
    };
  }
}
