package quorate.governance.decisions;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body;
import quorate.governance.register.RegisterCommand.RecordEarlierDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterRefusal;

/** Enters decisions from old minute books: recorded, not computed. */
@Path("/governance/api/v1/decisions/earlier")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class EarlierResource {

  private final Door door;

  EarlierResource(Door door) {
    this.door = door;
  }

  record EarlierDecision(
      @Nullable UUID body,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 4000) String question,
      @NotBlank @Size(max = 200) String outcome,
      @NotBlank @Size(max = 200) String book,
      @Nullable @Size(max = 200) String place) {}

  @POST
  public Uni<Response> enter(@Valid EarlierDecision asked) {
    UUID decision = door.newId();
    var stream = REGISTER.stream(decision);
    UUID body = asked.body();
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    if (body != null) {
      reads.add(BODIES.stream(body));
    }
    var command = command(decision, asked);
    return door.handle(
        reads,
        loaded ->
            (body != null && loaded.state(BODIES.stream(body)) instanceof Body.Unknown
                    ? Plan.of(
                        Decision.<RegisterEvent>refuse(
                            RegisterRefusal.NO_SUCH_BODY_KNOWN, "body", body),
                        stream)
                    : Plan.of(RegisterDecider.decide(command, loaded.state(stream)), stream))
                .created("/governance/api/v1/decisions/" + decision));
  }

  private RecordEarlierDecision command(UUID decision, EarlierDecision asked) {
    return new RecordEarlierDecision(
        decision,
        asked.body(),
        asked.on(),
        asked.question(),
        asked.outcome(),
        asked.book(),
        asked.place(),
        door.today());
  }
}
