package quorate.demo.note;

import static quorate.demo.note.NoteRefusal.ALREADY_STRUCK;
import static quorate.demo.note.NoteRefusal.NO_SUCH_NOTE;
import static quorate.demo.note.NoteRefusal.TITLE_SAYS_NOTHING;

import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.demo.note.NoteCommand.StrikeNote;
import quorate.demo.note.NoteCommand.WriteNote;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;
import quorate.testkit.DeciderSpec;

/** The rules about notes, which are also how a decider is tried. */
class NoteDeciderTest {

  private static final UUID NOTE = new UUID(0, 1);
  private static final SealedValue ADA = new SealedValue(NOTE, "n", "c");
  private static final NoteWritten WRITTEN = new NoteWritten(NOTE, "First", ADA);

  private static DeciderSpec<NoteCommand, NoteEvent> note() {
    return DeciderSpec.of(Note.NOTES, NoteDecider::decide);
  }

  @Test
  void a_note_is_written_once() {
    var write = new WriteNote(NOTE, "First", ADA);
    note().when(write).then(WRITTEN);
    note().given(WRITTEN).when(write).thenRefused(NoteRefusal.ALREADY_WRITTEN, "under this id");
  }

  @Test
  void a_title_says_something() {
    note().when(new WriteNote(NOTE, "Note", ADA)).thenRefused(TITLE_SAYS_NOTHING, "title", "Note");
  }

  @Test
  void only_a_standing_note_is_struck() {
    var strike = new StrikeNote(NOTE);
    note().when(strike).thenRefused(NO_SUCH_NOTE);
    note().given(WRITTEN).when(strike).then(new NoteStruck(NOTE));
    note().given(WRITTEN, new NoteStruck(NOTE)).when(strike).thenRefused(ALREADY_STRUCK);
  }

  @Test
  void what_was_not_expected_fails() {
    var decided = note().when(new WriteNote(NOTE, "First", ADA));
    Assertions.assertThrows(AssertionError.class, () -> decided.then());
    Assertions.assertThrows(AssertionError.class, () -> decided.thenRefused(NO_SUCH_NOTE));
  }
}
