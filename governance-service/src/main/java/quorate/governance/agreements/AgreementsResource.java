package quorate.governance.agreements;

import static quorate.governance.agreement.Agreement.AGREEMENTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.kept.Kept;
import quorate.governance.moment.Moment;
import quorate.governance.party.PartyAsked;

/** Agreements, to read. */
@Path("/governance/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class AgreementsResource {

  private final Kept kept;
  private final Clock clock;

  AgreementsResource(Kept kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @GET
  public Uni<Page<AgreementShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("party") @Nullable String party) {
    LocalDate day = moment.day(clock.instant());
    return kept.page(
            AGREEMENTS,
            asked,
            party == null ? null : PartyAsked.inQuery("party", party),
            moment.known(clock.instant()))
        .map(page -> page.map(each -> AgreementShown.of(each, day)));
  }

  @GET
  @Path("{agreement}")
  public Uni<AgreementShown> one(UUID agreement, @BeanParam Moment moment) {
    LocalDate day = moment.day(clock.instant());
    return kept.one(AGREEMENTS, agreement, moment.known(clock.instant()))
        .map(each -> AgreementShown.of(each, day));
  }
}
