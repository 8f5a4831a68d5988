package quorate.membership.members;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** Memberships, to read. */
@Path("/membership/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class MembersResource {

  private final Reads reads;

  MembersResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  public Uni<Page<MemberView>> list(
      @BeanParam Paging asked, @QueryParam("state") @DefaultValue("admitted") String state) {
    return reads.page(
        asked,
        after -> MemberView.find("practice > ?1 and state = ?2 order by practice", after, state),
        member -> member.practice);
  }

  @GET
  @Path("{practice}")
  public Uni<MemberView> one(String practice) {
    return reads.one(() -> MemberView.findById(practice));
  }
}
