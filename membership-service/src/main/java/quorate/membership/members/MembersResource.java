package quorate.membership.members;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.known.StreamVersion;
import quorate.membership.member.MemberHistory;

/** Memberships, to read, as on a day. */
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

  private final AsOfReads reads;

  MembersResource(AsOfReads reads) {
    this.reads = reads;
  }

  /**
   * Those in one state or, where none is named, whoever is a member, suspended or not; of one
   * class, and of one kind of member in law or of none.
   */
  @GET
  public Uni<Page<MemberView>> list(
      @BeanParam Paging asked,
      @BeanParam AsOf asOf,
      @QueryParam("state") @Nullable String state,
      @QueryParam("class") @Nullable String memberClass,
      @QueryParam("holder") @Nullable String holder) {
    var of = new MembersAsked(state, memberClass, holder);
    return reads.page(asked, asOf, of::after, member -> member.practice);
  }

  @GET
  @Path("{practice}")
  public Uni<MemberView> one(String practice, @BeanParam AsOf asOf) {
    return reads.one(
        asOf,
        new StreamVersion("members", MemberHistory.MEMBERS.stream(practice)),
        moment -> MemberView.<MemberView>find("practice", practice).firstResult());
  }
}
