package quorate.governance.plan;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanCommand.AnswerAccount;
import quorate.governance.plan.PlanCommand.AskAccount;
import quorate.governance.plan.PlanCommand.FindOnAccount;
import quorate.governance.plan.PlanCommand.PutAccount;
import quorate.governance.plan.PlanRequests.Answer;
import quorate.governance.plan.PlanRequests.Found;
import quorate.governance.plan.PlanRequests.NewAccount;
import quorate.governance.plan.PlanRequests.PutAsked;
import quorate.governance.ruling.Slot;

/** How an executive is held to account for its plan, over REST. */
@Path(PlanDoor.PATH + "/{plan}/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  private final PlanDoor door;

  AccountResource(PlanDoor door) {
    this.door = door;
  }

  /** A member of the owner asks. */
  @POST
  @RolesAllowed({"secretary", "body-member", "chair"})
  public Uni<Response> ask(UUID plan, @Valid NewAccount asked) {
    UUID account = door.newId();
    return door.by(
        plan,
        asked.by(),
        DrawnUp::owner,
        List.of(),
        at(plan, account),
        (loaded, actor) ->
            new AskAccount(plan, account, asked.line(), asked.question(), asked.due(), actor));
  }

  /** A member of the executive answers. */
  @POST
  @Path("{account}/answer")
  @RolesAllowed({"secretary", "executive"})
  public Uni<Response> answer(UUID plan, UUID account, @Valid Answer asked) {
    return door.by(
        plan,
        asked.by(),
        DrawnUp::executive,
        List.of(),
        at(plan, account),
        (loaded, actor) -> new AnswerAccount(plan, account, asked.answer(), actor));
  }

  /** The answer goes before a meeting of the owner, by one of its members. */
  @POST
  @Path("{account}/putting")
  @RolesAllowed({"secretary", "body-member", "chair"})
  public Uni<Response> put(UUID plan, UUID account, @Valid PutAsked asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    return door.anew(
        plan,
        asked.by(),
        DrawnUp::owner,
        drawn -> drawn.year().accountPut(account),
        List.of(meeting),
        (loaded, it) ->
            new PutAccount(
                plan,
                account,
                Slot.of(loaded.state(meeting), asked.meeting(), asked.item()),
                it.heard(),
                it.by()));
  }

  /** By the owner's decision under that item. */
  @POST
  @Path("{account}/finding")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> find(UUID plan, UUID account, @Valid Found asked) {
    return door.ruled(
        plan,
        account,
        asked.decision(),
        at(plan, account),
        ruling ->
            new FindOnAccount(
                plan, account, asked.finding(), asked.words(), asked.decision(), ruling));
  }

  private static String at(UUID plan, UUID account) {
    return PlanDoor.where(plan) + "/accounts/" + account;
  }
}
