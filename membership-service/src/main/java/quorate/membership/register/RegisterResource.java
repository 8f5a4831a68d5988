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
import quorate.membership.searching.Search;

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

  /** Those that are open; found by parts of name, code or postcode, by area and by network. */
  @GET
  @Path("practices")
  public Uni<Page<RegisterLineView>> practices(
      @BeanParam Paging asked,
      @BeanParam AsOf asOf,
      @QueryParam("area") @Nullable String area,
      @QueryParam("network") @Nullable String network,
      @QueryParam("q") @Nullable String q) {
    var lines = new Lines(area, network, Search.of(q));
    return page(asked, asOf, lines::after);
  }

  /** Members only, closed ones too: what the statutory register of members begins from. */
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
}
