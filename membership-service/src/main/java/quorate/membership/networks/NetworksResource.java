package quorate.membership.networks;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.known.StreamVersion;
import quorate.membership.network.Network;
import quorate.membership.searching.Search;

/** Networks that exist on a day, as known when; today and now where none is named. */
@Path("/membership/api/v1/networks")
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
public class NetworksResource {

  private final AsOfReads reads;

  NetworksResource(AsOfReads reads) {
    this.reads = reads;
  }

  /** Found by parts of name or code. */
  @GET
  public Uni<Page<NetworkView>> list(
      @BeanParam Paging asked, @BeanParam AsOf asOf, @QueryParam("q") @Nullable String q) {
    var search = Search.of(q);
    String query = "network > :network" + search.condition() + " order by network";
    return reads.page(
        asked,
        asOf,
        after -> NetworkView.find(query, search.parameters(Map.of("network", after))),
        network -> network.network);
  }

  @GET
  @Path("{network}")
  public Uni<NetworkView> one(String network, @BeanParam AsOf asOf) {
    return reads.one(
        asOf,
        new StreamVersion("networks", Network.NETWORKS.stream(network)),
        moment -> NetworkView.findById(network));
  }
}
