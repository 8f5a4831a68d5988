package quorate.membership.practices;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import quorate.membership.known.AsOf;

/** One practice, as on a day, as known when; today and now where none is named. */
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
public class PracticesResource {

  private final Practices practices;

  PracticesResource(Practices practices) {
    this.practices = practices;
  }

  @GET
  @Path("practices/{practice}")
  public Uni<PracticeShown> practice(String practice, @BeanParam AsOf asOf) {
    return practices.one(practice, asOf);
  }
}
