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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;

/** The register as on a day, as known when; today and now where none is named. */
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

  private final AsOfReads reads;

  RegisterResource(AsOfReads reads) {
    this.reads = reads;
  }

  @GET
  @Path("practices")
  public Uni<Page<RegisterLineView>> practices(
      @BeanParam Paging asked, @BeanParam AsOf asOf, @QueryParam("area") @Nullable String area) {
    return page(asked, asOf, after -> lines(area, after));
  }

  @GET
  @Path("practices/{practice}")
  public Uni<RegisterLineView> practice(String practice, @BeanParam AsOf asOf) {
    return reads.one(
        asOf,
        moment ->
            RegisterLineView.<RegisterLineView>list("practice", practice)
                .chain(lines -> ListSizes.put(lines, moment))
                .map(lines -> lines.isEmpty() ? null : lines.getFirst()));
  }

  /** Members only: what the statutory register of members begins from. */
  @GET
  @Path("register")
  public Uni<Page<RegisterLineView>> register(@BeanParam Paging asked, @BeanParam AsOf asOf) {
    return page(
        asked,
        asOf,
        after -> RegisterLineView.find("practice > ?1 and member = true order by practice", after));
  }

  private Uni<Page<RegisterLineView>> page(
      Paging asked, AsOf asOf, Function<String, PanacheQuery<RegisterLineView>> query) {
    int most = asked.limit();
    String after = asked.after();
    return reads
        .in(
            asOf,
            moment ->
                query
                    .apply(after)
                    .range(0, most)
                    .list()
                    .chain(lines -> ListSizes.put(lines, moment)))
        .map(lines -> asked.page(lines, line -> line.practice));
  }

  private static PanacheQuery<RegisterLineView> lines(@Nullable String area, String after) {
    return area == null
        ? RegisterLineView.find("practice > ?1 order by practice", after)
        : RegisterLineView.find(
            "practice > ?1 and subIcbLocation = ?2 order by practice", after, area);
  }
}
