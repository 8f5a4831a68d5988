package quorate.membership.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import quorate.membership.extracts.Format;
import quorate.membership.extracts.Handing;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;

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

  private final AsOfReads reads;
  private final Handing handing;

  RegisterExtractResource(AsOfReads reads, Handing handing) {
    this.reads = reads;
    this.handing = handing;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  public Uni<Response> extract(
      @BeanParam AsOf asOf, @QueryParam("format") @Nullable String format) {
    Format wanted = Format.of(format);
    return reads
        .in(
            asOf,
            moment ->
                RegisterLineView.<RegisterLineView>list("member = true order by practice")
                    .chain(lines -> ListSizes.put(lines, moment))
                    .map(lines -> RegisterSheet.of(lines, moment)))
        .map(sheet -> handing.out(sheet, wanted));
  }
}
