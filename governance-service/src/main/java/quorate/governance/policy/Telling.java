package quorate.governance.policy;

import static quorate.governance.publication.Publication.RULES;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.governance.publication.RecordKind;
import quorate.governance.resolution.Beside;
import quorate.governance.resolution.ResolutionCommand.PublishResolution;
import quorate.governance.resolution.ResolutionDecider;

/** What outsiders are told of a resolution today, under the convener's rule as it stands. */
@Singleton
final class Telling {

  private final Provider<Shell> shell;

  Telling(Provider<Shell> shell) {
    this.shell = shell;
  }

  Uni<Void> of(Request request, UUID resolution) {
    var stream = RESOLUTIONS.stream(resolution);
    return shell
        .get()
        .handle(
            request,
            List.<StreamRef<?, ?>>of(stream, RULES),
            loaded -> {
              boolean published = loaded.state(RULES).publishes(RecordKind.RESOLUTIONS);
              var command = new PublishResolution(resolution, published, request.today());
              return Plan.of(
                  ResolutionDecider.decide(command, loaded.state(stream), Beside.NOTHING), stream);
            })
        .replaceWithVoid();
  }
}
