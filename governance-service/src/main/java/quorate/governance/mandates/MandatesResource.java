package quorate.governance.mandates;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;
import quorate.governance.decisions.NewestFirst;
import quorate.governance.moment.Moment;

/** Mandates, to read. */
@Path("/governance/api/v1/mandates")
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
public class MandatesResource {

  private final Reads reads;
  private final MandatesFolded folded;
  private final Clock clock;

  MandatesResource(Reads reads, MandatesFolded folded, Clock clock) {
    this.reads = reads;
    this.folded = folded;
    this.clock = clock;
  }

  @GET
  public Uni<Page<MandateShown>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("giver") @Nullable String giver,
      @QueryParam("holder") @Nullable String holder,
      @QueryParam("subject") @Nullable String subject) {
    var of = new MandatesAsked(giver, holder, subject);
    LocalDate day = moment.day(clock.instant());
    var known = moment.known(clock.instant());
    int most = asked.limit();
    long before = NewestFirst.before(asked.after());
    return reads
        .in(
            () ->
                of.before(before, known)
                    .range(0, most)
                    .list()
                    .map(rows -> asked.page(rows, row -> Long.toString(row.position)))
                    .chain(
                        page ->
                            folded
                                .of(page.items().stream().map(row -> row.mandate).toList(), known)
                                .map(all -> new Page<>(all, page.next()))))
        .map(page -> page.map(each -> MandateShown.of(each, day)));
  }

  @GET
  @Path("{delegation}")
  public Uni<MandateShown> one(@PathParam("delegation") UUID mandate, @BeanParam Moment moment) {
    LocalDate day = moment.day(clock.instant());
    var known = moment.known(clock.instant());
    return reads.one(
        () ->
            folded
                .of(List.of(mandate), known)
                .map(found -> found.isEmpty() ? null : MandateShown.of(found.getFirst(), day)));
  }
}
