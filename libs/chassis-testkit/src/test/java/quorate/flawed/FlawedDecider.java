package quorate.flawed;

import java.time.Instant;
import quorate.chassis.door.Ids;
import quorate.demo.note.Note;

/** Takes the clock and the door into a decision, and another service's state. */
final class FlawedDecider {

  boolean decide(Note note, Ids ids) {
    return ids.next().hashCode() > Instant.now().hashCode() + note.hashCode();
  }
}
