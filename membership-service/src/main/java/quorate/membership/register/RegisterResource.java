package quorate.membership.register;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
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
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** The register as on a day; today where none is named. */
@Path("/membership/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class RegisterResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String ON = "since <= ?1 and until > ?1 and practice > ?2";

  private final Reads reads;
  private final Clock clock;

  RegisterResource(Reads reads, Clock clock) {
    this.reads = reads;
    this.clock = clock;
  }

  @GET
  @Path("practices")
  public Uni<Page<RegisterLineView>> practices(
      @BeanParam Paging asked,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("area") @Nullable String area) {
    return reads.page(asked, after -> lines(day(on), area, after), line -> line.practice);
  }

  @GET
  @Path("practices/{practice}")
  public Uni<RegisterLineView> practice(String practice, @QueryParam("on") @Nullable LocalDate on) {
    return reads.one(
        () ->
            RegisterLineView.<RegisterLineView>find(
                    "since <= ?1 and until > ?1 and practice = ?2", day(on), practice)
                .firstResult());
  }

  /** Members only: what the statutory register of members begins from. */
  @GET
  @Path("register")
  public Uni<Page<RegisterLineView>> register(
      @BeanParam Paging asked, @QueryParam("on") @Nullable LocalDate on) {
    return reads.page(
        asked,
        after -> RegisterLineView.find(ON + " and member = true order by practice", day(on), after),
        line -> line.practice);
  }

  private static PanacheQuery<RegisterLineView> lines(
      LocalDate day, @Nullable String area, String after) {
    return area == null
        ? RegisterLineView.find(ON + " order by practice", day, after)
        : RegisterLineView.find(
            ON + " and subIcbLocation = ?3 order by practice", day, after, area);
  }

  private LocalDate day(@Nullable LocalDate on) {
    return on == null ? LocalDate.ofInstant(clock.instant(), LONDON) : on;
  }
}
