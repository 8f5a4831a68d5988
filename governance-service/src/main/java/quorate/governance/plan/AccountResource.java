package quorate.governance.plan;

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
import quorate.governance.plan.PlanRequests.Answer;
import quorate.governance.plan.PlanRequests.Found;
import quorate.governance.plan.PlanRequests.NewAccount;

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

  /** By the owner's decision. */
  @POST
  @Path("{account}/finding")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> find(UUID plan, UUID account, @Valid Found asked) {
    return door.ruled(
        plan,
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
