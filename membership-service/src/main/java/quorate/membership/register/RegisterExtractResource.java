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
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.convener.Heading;
import quorate.membership.extracts.Format;
import quorate.membership.extracts.Handing;
import quorate.membership.extracts.Sheet;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.known.Moment;
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

  private final Clock clock;
  private final Heading heading;
  private final AsOfReads reads;
  private final Handing handing;

  RegisterExtractResource(Clock clock, AsOfReads reads, Handing handing, Heading heading) {
    this.clock = clock;
    this.heading = heading;
    this.reads = reads;
    this.handing = handing;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  public Uni<Response> extract(
      @BeanParam AsOf asOf, @QueryParam("format") @Nullable String format) {
    Format wanted = Format.of(format);
    return heading
        .on(asOf.at(clock).on())
        .chain(whose -> reads.in(asOf, moment -> sheet(whose, moment)))
        .map(sheet -> handing.out(sheet, wanted));
  }

  private static Uni<Sheet> sheet(String whose, Moment moment) {
    return RegisterLineView.<RegisterLineView>list("member = true order by practice")
        .chain(lines -> ListSizes.put(lines, moment))
        .chain(lines -> members().map(of -> RegisterSheet.of(whose, lines, of, moment)));
  }

  /** By practice; who is suspended is a member, and is shown as such. */
  private static Uni<Map<String, MemberView>> members() {
    var states = Stream.of(State.values()).filter(State::isMember).map(State::word).toList();
    return MemberView.<MemberView>list("state in ?1", states)
        .map(found -> found.stream().collect(toMap(one -> one.practice, one -> one)));
  }
}
