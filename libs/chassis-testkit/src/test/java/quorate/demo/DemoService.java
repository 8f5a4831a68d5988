package quorate.demo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;
import quorate.demo.note.NotesProjection;

/** The wiring of the demonstration. */
final class DemoService {

  static final EventTypes EVENTS =
      EventTypes.builder()
          .type("demo.note-written.v1", NoteWritten.class)
          .promised("demo.note-struck.v1", NoteStruck.class)
          .build();

  static final EventTypes HEARD =
      EventTypes.builder().type("teller.note-written.v1", HeardNote.class).build();

  /** A neighbour's note in words of its own. */
  record HeardNote(String text) {}

  @Produces
  @Singleton
  ServiceDefinition definition() {
    return new ServiceDefinition(
        "demo", EVENTS, Map.of("teller", HEARD), List.of(new NotesProjection()), List.of());
  }
}
