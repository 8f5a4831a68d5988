package quorate.membership.fileimport;

import static quorate.membership.fileimport.FileImport.IMPORTS;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.RejectChanges;

/** Accepts or rejects what an import proposes. */
@Path(DecisionResource.PATH + "/{import}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class DecisionResource {

  /**
   * {@code changes} is "all", a group by its word, or a list of numbers; {@code doubtful} says that
   * "all" includes the doubtful.
   */
  public record Chosen(@NotNull Object changes, @Nullable Boolean doubtful) {}

  static final String PATH = "/membership/api/v1/imports";

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final Accepting accepting;

  DecisionResource(Door door, Accepting accepting) {
    this.door = door;
    this.accepting = accepting;
  }

  @POST
  @Path("acceptance")
  public Uni<Response> accept(@PathParam("import") UUID id, @Valid Chosen asked) {
    return accepting.accept(new AcceptChanges(id, Choices.of(asked.changes(), asked.doubtful())));
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
}
