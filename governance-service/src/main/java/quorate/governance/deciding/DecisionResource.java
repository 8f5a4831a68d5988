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
import java.util.function.Supplier;
import quorate.chassis.door.Door;
import quorate.governance.deciding.DecisionRequests.NewDecision;
import quorate.governance.mandate.PartnersAsked;
import quorate.governance.mandates.MandatesBetween;
import quorate.governance.parties.KnownParties;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
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
  private final KnownParties parties;

  DecisionResource(Door door, MandatesBetween mandates, Deciding deciding, KnownParties parties) {
    this.door = door;
    this.parties = parties;
    this.mandates = mandates;
    this.deciding = deciding;
  }

  /** Under the mandates that are named; where none is, under those that are found. */
  @POST
  @RolesAllowed({"secretary", "chair", "executive", "representative"})
  public Uni<Response> take(@Valid NewDecision asked) {
    var command = asked.command(door.newId(), door.today());
    return known(command, () -> partners(asked, () -> take(asked, command)));
  }

  // a body that decides is looked at with its seats, where it is decided
  private Uni<Response> known(TakeDecision command, Supplier<Uni<Response>> then) {
    Party decider = command.decider();
    var others = parties(command).stream().filter(each -> !each.equals(decider)).toList();
    return parties.known(
        "decider",
        decider.kind() == PartyKind.BODY ? List.of() : List.of(decider),
        () -> parties.there("principals.party", others, then));
  }

  private Uni<Response> partners(NewDecision asked, Supplier<Uni<Response>> then) {
    return parties.people(PartnersAsked.WHO, PartnersAsked.people(asked.partnersDecision()), then);
  }

  private Uni<Response> take(NewDecision asked, TakeDecision command) {
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
