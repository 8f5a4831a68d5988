package quorate.demo.note;

import java.util.UUID;
import quorate.chassis.seal.SealedValue;

/** What happened to a note. */
public sealed interface NoteEvent {

  /** It was written. */
  record NoteWritten(UUID note, String title, SealedValue writer) implements NoteEvent {}

  /** It was struck. */
  record NoteStruck(UUID note) implements NoteEvent {}
}
