package quorate.membership.fileimport;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;

/**
 * An import before it is decided about: only its changes tell which other streams the decision has
 * to read.
 */
@Singleton
final class ImportStream {

  private final EventLog log;
  private final ServiceDefinition service;

  ImportStream(EventLog log, ServiceDefinition service) {
    this.log = log;
    this.service = service;
  }

  Uni<FileImport> read(String convener, UUID id) {
    Context here = Objects.requireNonNull(Vertx.currentContext());
    var tail = new StreamTail(FileImport.IMPORTS.stream(id).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tail).toCompletionStage())
        .emitOn(task -> here.runOnContext(ignored -> task.run()))
        .map(this::fold);
  }

  private FileImport fold(List<byte[]> entries) {
    FileImport state = FileImport.UNKNOWN;
    for (byte[] bytes : entries) {
      if (!(Entry.read(bytes, service.events()).event() instanceof ImportEvent event)) {
        throw new CorruptEntry("an import's stream holds something else");
      }
      state = FileImport.evolve(state, event);
    }
    return state;
  }
}
