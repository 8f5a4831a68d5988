package quorate.membership.fileimport;

import static quorate.membership.fileimport.FileImport.IMPORTS;
import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.RejectChanges;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.proposals.Application;
import quorate.membership.proposals.Change;

/**
 * Accepts or rejects what an import proposes. What is accepted is recorded with it, all or nothing.
 */
@Path(DecisionResource.PATH + "/{import}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class DecisionResource {

  /**
   * {@code changes} is "all" or a list of numbers; {@code doubtful} says that "all" includes the
   * doubtful.
   */
  public record Chosen(@NotNull Object changes, @Nullable Boolean doubtful) {}

  static final String PATH = "/membership/api/v1/imports";

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final ImportStream imports;

  DecisionResource(Door door, ImportStream imports) {
    this.door = door;
    this.imports = imports;
  }

  @POST
  @Path("acceptance")
  public Uni<Response> accept(@PathParam("import") UUID id, @Valid Chosen asked) {
    var command = new AcceptChanges(id, Choices.of(asked.changes(), asked.doubtful()));
    return imports
        .read(door.convener(), id)
        .map(before -> chosen(command, before))
        .chain(chosen -> accept(command, Preparation.of(chosen)));
  }

  @POST
  @Path("rejection")
  public Uni<Response> reject(@PathParam("import") UUID id, @Valid Chosen asked) {
    var command = new RejectChanges(id, Choices.of(asked.changes(), asked.doubtful()));
    var stream = IMPORTS.stream(id);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(command, loaded.state(stream)), stream).ok(PATH + "/" + id));
  }

  private Uni<Response> accept(AcceptChanges command, Preparation ready) {
    var stream = IMPORTS.stream(command.fileImport());
    return door.handle(
        ready.streams(stream),
        loaded -> plan(command, stream, ready, loaded).ok(PATH + "/" + command.fileImport()));
  }

  private Plan plan(
      AcceptChanges command,
      StreamRef<FileImport, ImportEvent> stream,
      Preparation ready,
      Loaded loaded) {
    FileImport before = loaded.state(stream);
    Decision<ImportEvent> decision = decider.decide(command, before);
    Plan plan = Plan.of(decision, stream);
    if (!(before instanceof Previewed previewed) || decision instanceof Decision.Refused) {
      return plan;
    }
    List<Change> chosen = chosen(command, before);
    return switch (Application.of(chosen, previewed.source(), ready.known(loaded))) {
      case Application.Impossible(var change, var why) ->
          Plan.of(
              Decision.refuse(
                  ImportRefusal.REGISTER_HAS_MOVED,
                  "Change %d (%s): %s".formatted(change.change(), change.summary(), why)),
              stream);
      case Application.Possible(var practices, var networks) -> {
        networks.forEach((code, events) -> plan.and(NETWORKS.stream(code), events));
        practices.forEach((code, events) -> plan.and(PRACTICES.stream(code), events));
        yield plan;
      }
    };
  }

  private List<Change> chosen(AcceptChanges command, FileImport before) {
    if (!(before instanceof Previewed previewed)
        || !(decider.decide(command, before)
            instanceof Decision.Accepted<ImportEvent>(var events))) {
      return List.of();
    }
    return events.stream()
        .filter(ChangesAccepted.class::isInstance)
        .map(event -> ((ChangesAccepted) event).changes())
        .flatMap(Collection::stream)
        .flatMap(number -> Optional.ofNullable(previewed.proposed().get(number)).stream())
        .toList();
  }
}
