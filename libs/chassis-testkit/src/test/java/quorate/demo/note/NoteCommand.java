package quorate.demo.note;

import java.util.UUID;
import quorate.chassis.seal.SealedValue;

/** What can be asked about a note. */
public sealed interface NoteCommand {

  /** Writes it, with the writer's name sealed. */
  record WriteNote(UUID note, String title, SealedValue writer) implements NoteCommand {}

  /** Strikes it. */
  record StrikeNote(UUID note) implements NoteCommand {}
}
