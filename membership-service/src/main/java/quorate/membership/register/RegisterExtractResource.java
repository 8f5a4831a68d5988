package quorate.membership.register;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.membership.extracts.Format;
import quorate.membership.extracts.Handing;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.members.MemberView;
import quorate.membership.members.State;

/** The members as on a day, as a table to hand out. */
@Path("/membership/api/v1/register/extract")
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
public class RegisterExtractResource {

  private final Door door;
  private final AsOfReads reads;
  private final Handing handing;

  RegisterExtractResource(Door door, AsOfReads reads, Handing handing) {
    this.door = door;
    this.reads = reads;
    this.handing = handing;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  public Uni<Response> extract(
      @BeanParam AsOf asOf, @QueryParam("format") @Nullable String format) {
    Format wanted = Format.of(format);
    String convener = door.convener();
    return reads
        .in(
            asOf,
            moment ->
                RegisterLineView.<RegisterLineView>list("member = true order by practice")
                    .chain(lines -> ListSizes.put(lines, moment))
                    .chain(
                        lines ->
                            members().map(of -> RegisterSheet.of(convener, lines, of, moment))))
        .map(sheet -> handing.out(sheet, wanted));
  }

  /** By practice; who is suspended is a member, and is shown as such. */
  private static Uni<Map<String, MemberView>> members() {
    var states = Stream.of(State.values()).filter(State::isMember).map(State::word).toList();
    return MemberView.<MemberView>list("state in ?1", states)
        .map(found -> found.stream().collect(toMap(one -> one.practice, one -> one)));
  }
}
