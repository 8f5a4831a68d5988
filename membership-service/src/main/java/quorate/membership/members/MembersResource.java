package quorate.membership.members;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
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

  private static final String MEMBERS = "practice > ?1 and state in ?2 order by practice";

  private final AsOfReads reads;

  MembersResource(AsOfReads reads) {
    this.reads = reads;
  }

  /** Those in one state or, where none is named, whoever is a member, suspended or not. */
  @GET
  public Uni<Page<MemberView>> list(
      @BeanParam Paging asked,
      @BeanParam AsOf asOf,
      @QueryParam("state") @Nullable String state,
      @QueryParam("class") @Nullable String memberClass) {
    List<String> states = states(state);
    return reads.page(
        asked, asOf, after -> members(after, states, memberClass), member -> member.practice);
  }

  @GET
  @Path("{practice}")
  public Uni<MemberView> one(String practice, @BeanParam AsOf asOf) {
    return reads.one(
        asOf,
        new StreamVersion("members", MemberHistory.MEMBERS.stream(practice)),
        moment -> MemberView.<MemberView>find("practice", practice).firstResult());
  }

  private static PanacheQuery<MemberView> members(
      String after, List<String> states, @Nullable String memberClass) {
    return memberClass == null
        ? MemberView.find(MEMBERS, after, states)
        : MemberView.find("memberClass = ?3 and " + MEMBERS, after, states, memberClass);
  }

  private static List<String> states(@Nullable String asked) {
    if (asked == null) {
      return Stream.of(State.values()).filter(State::isMember).map(State::word).toList();
    }
    return State.of(asked)
        .map(state -> List.of(state.word()))
        .orElseThrow(
            () ->
                Problems.of(
                    DoorRefusal.VALUES_NOT_ALLOWED,
                    "state",
                    asked,
                    "Give applied, admitted, suspended, resigned, expelled or dissolved."));
  }
}
