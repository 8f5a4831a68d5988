package quorate.demo.note;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.demo.note.NoteRefusal.ALREADY_STRUCK;
import static quorate.demo.note.NoteRefusal.ALREADY_WRITTEN;
import static quorate.demo.note.NoteRefusal.NO_SUCH_NOTE;
import static quorate.demo.note.NoteRefusal.TITLE_SAYS_NOTHING;

import quorate.chassis.decide.Decision;
import quorate.demo.note.Note.Blank;
import quorate.demo.note.Note.Standing;
import quorate.demo.note.Note.Struck;
import quorate.demo.note.NoteCommand.StrikeNote;
import quorate.demo.note.NoteCommand.WriteNote;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;

/** Decides about notes. */
public final class NoteDecider {

  private NoteDecider() {}

  /** What a command does to a note. */
  public static Decision<NoteEvent> decide(NoteCommand command, Note note) {
    return switch (command) {
      case WriteNote c when c.title().equals("Note") ->
          refuse(TITLE_SAYS_NOTHING, "title", c.title());
      case WriteNote c ->
          note instanceof Blank
              ? accept(new NoteWritten(c.note(), c.title(), c.writer()))
              : refuse(ALREADY_WRITTEN);
      case StrikeNote ignored ->
          switch (note) {
            case Standing standing -> accept(new NoteStruck(standing.note()));
            case Blank blank -> refuse(NO_SUCH_NOTE);
            case Struck struck -> refuse(ALREADY_STRUCK);
          };
    };
  }
}
