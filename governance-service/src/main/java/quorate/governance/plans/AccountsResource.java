package quorate.governance.plans;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;
import quorate.governance.plan.PlanDoor;
import quorate.governance.plans.PlanShown.AccountShown;

/** One account that was asked of an executive, to read as its plan shows it. */
@Path(PlanDoor.PATH + "/{plan}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class AccountsResource {

  private final ShownPlans plans;

  AccountsResource(ShownPlans plans) {
    this.plans = plans;
  }

  @GET
  @Path("{account}")
  @APIResponseSchema(AccountShown.class)
  public Uni<Picked<AccountShown>> one(UUID plan, UUID account, @BeanParam Moment moment) {
    return plans
        .one(plan, moment)
        .map(
            it ->
                Picked.of(
                    it.accounts().stream(), each -> each.account().equals(account), it.version()));
  }
}
