package quorate.ballots.vote;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.log.EventLog;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** The roll of a ballot as the log has it: once frozen it never changes. */
@Singleton
public final class FrozenRoll {

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  FrozenRoll(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** Its lines; none before it is frozen. */
  public Uni<List<ElectorEnrolled>> of(String convener, UUID ballot) {
    List<ElectorEnrolled> lines = new ArrayList<>();
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        convener,
                        "vote/" + ballot + "/",
                        Long.MAX_VALUE,
                        bytes -> take(bytes, lines))
                    .toCompletionStage())
        .map(done -> lines);
  }

  private void take(byte[] bytes, List<ElectorEnrolled> lines) {
    if (Entry.read(bytes, service.get().events()).event() instanceof ElectorEnrolled line) {
      lines.add(line);
    }
  }
}
