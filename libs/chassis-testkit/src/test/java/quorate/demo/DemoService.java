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

  @Produces
  @Singleton
  ServiceDefinition definition() {
    return new ServiceDefinition(
        "demo", EVENTS, Map.of(), List.of(new NotesProjection()), List.of());
  }
}
