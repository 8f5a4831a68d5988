package quorate.governance.optins;

import static quorate.governance.optin.OptIn.OPT_INS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Opt-in decisions, to read. */
@Path("/governance/api/v1/opt-ins")
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
public class OptInsResource {

  private final Kept kept;
  private final Clock clock;

  OptInsResource(Kept kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @GET
  public Uni<Page<OptInShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("party") @Nullable String party) {
    LocalDate day = moment.day(clock.instant());
    return kept.page(
            OPT_INS,
            asked,
            party == null ? null : PartyAsked.inQuery("party", party),
            moment.known(clock.instant()))
        .map(page -> page.map(each -> OptInShown.of(each, day)));
  }

  @GET
  @Path("{optin}")
  public Uni<OptInShown> one(@PathParam("optin") UUID optIn, @BeanParam Moment moment) {
    LocalDate day = moment.day(clock.instant());
    return kept.one(OPT_INS, optIn, moment.known(clock.instant()))
        .map(each -> OptInShown.of(each, day));
  }
}
