package quorate.governance.mandate;

import static quorate.governance.mandate.Mandate.MANDATES;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.MandateCommand.GrantMandate;
import quorate.governance.mandate.MandateCommand.MeetCondition;
import quorate.governance.mandate.MandateCommand.RevokeMandate;
import quorate.governance.mandate.MandateCommand.VaryMandate;
import quorate.governance.mandate.MandateRequests.MetCondition;
import quorate.governance.mandate.MandateRequests.NewMandate;
import quorate.governance.mandate.MandateRequests.NewSubDelegation;
import quorate.governance.mandate.MandateRequests.Revocation;
import quorate.governance.mandate.MandateRequests.Variation;
import quorate.governance.parties.KnownParties;
import quorate.governance.party.Party;
import quorate.governance.practices.Practices;

/** What can be asked of mandates over REST. */
@Path(MandateResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

  static final String PATH = "/governance/api/v1/mandates";

  private final Door door;
  private final Practices practices;
  private final Holding holding;
  private final SubDelegating subDelegating;
  private final KnownParties parties;

  MandateResource(
      Door door,
      Practices practices,
      Holding holding,
      SubDelegating subDelegating,
      KnownParties parties) {
    this.door = door;
    this.holding = holding;
    this.practices = practices;
    this.subDelegating = subDelegating;
    this.parties = parties;
  }

  /** By the practice's representative, or from a document. */
  @POST
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> grant(@Valid NewMandate asked) {
    UUID id = door.newId();
    LocalDate today = door.today();
    return known(asked, () -> granted(id, today, asked));
  }

  private Uni<Response> known(NewMandate asked, Supplier<Uni<Response>> then) {
    return parties.there(
        "giver",
        List.of(asked.giver().party()),
        () ->
            parties.there(
                "holder",
                List.of(asked.holder().party()),
                () -> partners(asked.partnersDecision(), then)));
  }

  private Uni<Response> partners(@Nullable PartnersAsked decision, Supplier<Uni<Response>> then) {
    return parties.people(PartnersAsked.WHO, PartnersAsked.people(decision), then);
  }

  private Uni<Response> granted(UUID id, LocalDate today, NewMandate asked) {
    return said(
        id,
        asked.document(),
        evidence ->
            new GrantMandate(
                id,
                asked.form(),
                asked.giver().party(),
                asked.holder().party(),
                asked.since(),
                asked.terms().terms(),
                asked.basis().basis(),
                evidence,
                PartnersAsked.yes(asked.partnersDecision(), asked.advice()),
                today),
        asked.giver().party());
  }

  /** By whoever holds it; the document is theirs. */
  @POST
  @Path("{delegation}/sub-delegations")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> subDelegate(
      @PathParam("delegation") UUID mandate, @Valid NewSubDelegation asked) {
    return subDelegating.handOn(mandate, asked, door.today());
  }

  @POST
  @Path("{delegation}/variations")
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> vary(@PathParam("delegation") UUID mandate, @Valid Variation asked) {
    LocalDate today = door.today();
    var stream = MANDATES.stream(mandate);
    return door.look(List.of(stream))
        .chain(
            found ->
                found.state(stream) instanceof Mandate.Given given
                    ? parties.there(
                        "giver",
                        List.of(given.grant().giver()),
                        () ->
                            partners(asked.partnersDecision(), () -> varied(mandate, asked, today)))
                    : varied(mandate, asked, today));
  }

  private Uni<Response> varied(UUID mandate, Variation asked, LocalDate today) {
    return said(
        mandate,
        asked.document(),
        evidence ->
            new VaryMandate(
                mandate,
                asked.from(),
                asked.terms().terms(),
                evidence,
                PartnersAsked.yes(asked.partnersDecision(), asked.advice()),
                today),
        null);
  }

  @POST
  @Path("{delegation}/met-conditions")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> meet(@PathParam("delegation") UUID mandate, @Valid MetCondition asked) {
    var command =
        new MeetCondition(mandate, asked.condition(), asked.document().document(), door.today());
    var stream = MANDATES.stream(mandate);
    return holding.by(
        mandate,
        List.of(),
        loaded ->
            Plan.of(
                    MandateDecider.decide(command, loaded.state(stream), new Mandate.Unknown()),
                    stream)
                .created(at(mandate)));
  }

  /** At once, unless a last day is named. */
  @POST
  @Path("{delegation}/revocation")
  @RolesAllowed({"secretary", "representative"})
  public Uni<Response> revoke(@PathParam("delegation") UUID mandate, @Valid Revocation asked) {
    LocalDate today = door.today();
    return said(
        mandate,
        asked.document(),
        evidence -> new RevokeMandate(mandate, asked.lastDay(), asked.reason(), evidence, today),
        null);
  }

  private Uni<Response> said(
      UUID mandate,
      @Nullable DocumentAsked document,
      Giving.Command command,
      @Nullable Party giver) {
    Request request = door.request();
    var giving =
        new Giving(
            mandate,
            giver,
            document == null ? null : document.document(),
            door.hasRole("secretary"),
            door.today());
    return door.handle(
        giving.reads(),
        () -> UniHelper.toFuture(practices.hands(request.convener(), request.actor())),
        (loaded, held) -> giving.plan(loaded, held, command));
  }

  static String at(UUID mandate) {
    return PATH + "/" + mandate;
  }
}
