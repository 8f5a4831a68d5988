package quorate.membership.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;

/** What the register says otherwise at a second moment ("then") than at a first. */
@Path("/membership/api/v1/register/difference")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor", "system"})
public class DifferenceResource {

  private final Reads reads;
  private final Clock clock;

  DifferenceResource(Reads reads, Clock clock) {
    this.reads = reads;
    this.clock = clock;
  }

  @GET
  public Uni<Page<Difference>> between(
      @BeanParam Paging asked,
      @BeanParam AsOf first,
      @QueryParam("thenon") @Nullable String thenOn,
      @QueryParam("thenknown") @Nullable String thenKnown) {
    var then = new AsOf(thenOn, thenKnown).at("thenon", "thenknown", clock);
    var differences = new Differences(first.at(clock), then);
    int most = asked.limit() + 1;
    String after = asked.after();
    return reads
        .in(() -> differences.after(after, most))
        .map(read -> asked.page(read, Difference::practice));
  }
}
