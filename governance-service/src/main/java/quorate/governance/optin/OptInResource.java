package quorate.governance.optin;

import static quorate.governance.optin.OptIn.OPT_INS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Request;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.PartnersAsked;
import quorate.governance.optin.OptInCommand.SayNo;
import quorate.governance.optin.OptInCommand.SayYes;
import quorate.governance.optin.OptInRequests.NewOptIn;
import quorate.governance.optin.OptInRequests.No;
import quorate.governance.optin.OptInRequests.Taken;
import quorate.governance.optin.OptInRequests.Yes;
import quorate.governance.parties.KnownParties;
import quorate.governance.practices.Practices;

/** What can be asked of opt-in decisions over REST. */
@Path(OptInResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class OptInResource {

  static final String PATH = "/governance/api/v1/opt-ins";

  private final Door door;
  private final Practices practices;
  private final Asking asking;
  private final KnownParties parties;

  OptInResource(Door door, Practices practices, Asking asking, KnownParties parties) {
    this.door = door;
    this.practices = practices;
    this.asking = asking;
    this.parties = parties;
  }

  static String at(UUID optIn) {
    return PATH + "/" + optIn;
  }

  @POST
  @RolesAllowed({"secretary", "chair", "executive"})
  public Uni<Response> propose(@Valid NewOptIn asked) {
    var command = asked.command(door.newId(), door.today());
    return parties.known("decider", command.decider(), () -> asking.propose(command));
  }

  @POST
  @Path("{optin}/yes")
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> yes(@PathParam("optin") UUID optIn, @Valid Yes asked) {
    var stream = OPT_INS.stream(optIn);
    return door.look(List.of(stream))
        .chain(
            found ->
                found.state(stream) instanceof OptIn.Unknown
                    ? said(optIn, asked)
                    : parties.people(
                        PartnersAsked.WHO,
                        PartnersAsked.people(asked.partnersDecision()),
                        () -> said(optIn, asked)));
  }

  private Uni<Response> said(UUID optIn, Yes asked) {
    LocalDate today = door.today();
    return say(
        saying(optIn, asked.practice(), asked.document()),
        (evidence, known) ->
            new SayYes(
                optIn,
                asked.practice(),
                known,
                evidence,
                PartnersAsked.yes(asked.partnersDecision(), asked.advice()),
                today));
  }

  @POST
  @Path("{optin}/no")
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> no(@PathParam("optin") UUID optIn, @Valid No asked) {
    LocalDate today = door.today();
    return say(
        saying(optIn, asked.practice(), asked.document()),
        (evidence, known) -> new SayNo(optIn, asked.practice(), known, evidence, today));
  }

  /** Decides it for those who have opted in; answers where the decision stands. */
  @POST
  @Path("{optin}/decision")
  @RolesAllowed({"secretary", "chair", "executive"})
  public Uni<Response> take(@PathParam("optin") UUID optIn, @Valid Taken asked) {
    return asking.take(
        new TakingOptIn(optIn, door.newId(), asked.agreement(), asked.supersedes(), door.today()));
  }

  private Saying saying(UUID optIn, String practice, @Nullable DocumentAsked document) {
    return new Saying(
        optIn,
        practice,
        document == null ? null : document.document(),
        door.hasRole("secretary"),
        door.today());
  }

  private Uni<Response> say(Saying saying, Saying.Said said) {
    Request request = door.request();
    return door.handle(
        saying.reads(),
        () ->
            UniHelper.toFuture(
                practices.hands(request.convener(), request.actor(), saying.practice())),
        (loaded, held) -> saying.plan(loaded, held, said));
  }
}
