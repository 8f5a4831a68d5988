package quorate.ballots.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.ballots.nomination.NominationCommand.AcceptNomination;
import quorate.ballots.nomination.NominationCommand.DeclineNomination;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationCommand.SecondNomination;
import quorate.ballots.nomination.NominationCommand.WithdrawNomination;
import quorate.ballots.nomination.NominationRequests.Acceptance;
import quorate.ballots.nomination.NominationRequests.NewCandidate;
import quorate.ballots.nomination.NominationRequests.Seconding;

/** What practices and candidates ask of nominations over REST. */
@Path(NominationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"representative", "body-member", "chair", "executive", "secretary"})
public class CandidateResource {

  private final Desk desk;

  CandidateResource(Desk desk) {
    this.desk = desk;
  }

  @POST
  @Path("{nomination}/candidates")
  @RolesAllowed("representative")
  public Uni<Response> nominate(UUID nomination, @Valid NewCandidate asked) {
    return desk.byPractice(
        nomination,
        asked.candidate(),
        asked.practice(),
        asked.statement(),
        (request, with) ->
            new NominateCandidate(
                nomination,
                asked.candidate(),
                asked.seat(),
                asked.constituency(),
                asked.roleClass(),
                with.found().backer(),
                with.found().roles(),
                with.sealed(),
                request.at()));
  }

  @POST
  @Path("{nomination}/candidates/{candidate}/seconders")
  @RolesAllowed("representative")
  public Uni<Response> second(UUID nomination, UUID candidate, @Valid Seconding asked) {
    return desk.byPractice(
        nomination,
        candidate,
        asked.practice(),
        null,
        (request, with) ->
            new SecondNomination(nomination, candidate, with.found().backer(), request.at()));
  }

  @POST
  @Path("{nomination}/candidates/{candidate}/acceptance")
  public Uni<Response> accept(UUID nomination, UUID candidate, @Valid Acceptance asked) {
    return desk.byPerson(
        nomination,
        candidate,
        asked.statement(),
        (request, with) ->
            new AcceptNomination(
                nomination, candidate, with.found().persons(), with.sealed(), request.at()));
  }

  @POST
  @Path("{nomination}/candidates/{candidate}/refusal")
  public Uni<Response> decline(UUID nomination, UUID candidate) {
    return desk.byPerson(
        nomination,
        candidate,
        null,
        (request, with) ->
            new DeclineNomination(nomination, candidate, with.found().persons(), request.at()));
  }

  @POST
  @Path("{nomination}/candidates/{candidate}/withdrawal")
  public Uni<Response> withdraw(UUID nomination, UUID candidate) {
    return desk.byPerson(
        nomination,
        candidate,
        null,
        (request, with) -> new WithdrawNomination(nomination, candidate, with.found().persons()));
  }
}
