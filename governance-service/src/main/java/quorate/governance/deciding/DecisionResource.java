package quorate.governance.deciding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.governance.deciding.DecisionRequests.NewDecision;
import quorate.governance.mandates.MandatesBetween;
import quorate.governance.party.Party;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.Taking;

/** Decisions under mandates over REST. */
@Path(DecisionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  static final String PATH = "/governance/api/v1/decisions";

  private final Door door;
  private final MandatesBetween mandates;
  private final Deciding deciding;

  DecisionResource(Door door, MandatesBetween mandates, Deciding deciding) {
    this.door = door;
    this.mandates = mandates;
    this.deciding = deciding;
  }

  /** Under the mandates that are named; where none is, under those that are found. */
  @POST
  @RolesAllowed({"secretary", "chair", "executive", "representative"})
  public Uni<Response> take(@Valid NewDecision asked) {
    var today = door.today();
    var command = asked.command(door.newId(), today);
    var named = asked.mandates();
    var document = asked.shown();
    return named == null
        ? mandates
            .from(parties(command), command.subject().code())
            .chain(found -> deciding.take(new Taking(command, found, asked.agreement()), document))
        : deciding.take(new Taking(command, List.copyOf(named), asked.agreement()), document);
  }

  private static List<Party> parties(TakeDecision command) {
    return command.principals().stream().map(Share::party).toList();
  }
}
