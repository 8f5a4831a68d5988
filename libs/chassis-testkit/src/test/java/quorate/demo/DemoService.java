package quorate.demo;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.demo.note.NoteEvent.NoteStruck;
import quorate.demo.note.NoteEvent.NoteWritten;

/** The wiring of the demonstration. */
final class DemoService {

  @Produces
  @Singleton
  ServiceDefinition definition() {
    var events =
        EventTypes.builder()
            .type("demo.note-written.v1", NoteWritten.class)
            .promised("demo.note-struck.v1", NoteStruck.class)
            .build();
    return new ServiceDefinition("demo", events, Map.of(), List.of(), List.of());
  }
}
