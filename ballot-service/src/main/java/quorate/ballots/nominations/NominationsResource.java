package quorate.ballots.nominations;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Nominations, to read. */
@Path("/ballots/api/v1/nominations")
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
public class NominationsResource {

  private final Reads reads;
  private final NominationsRead read;

  NominationsResource(Reads reads, NominationsRead read) {
    this.reads = reads;
    this.read = read;
  }

  @GET
  public Uni<Page<NominationLine>> list(
      @BeanParam Paging asked, @QueryParam("state") @Nullable String state) {
    return reads
        .<NominationView>page(
            asked,
            after ->
                NominationView.find(
                    "position < ?1 and (?2 = '' or state = ?2) order by position desc",
                    before(after),
                    state == null ? "" : state),
            view -> Long.toString(view.position))
        .map(page -> page.map(NominationLine::of));
  }

  @GET
  @Path("{nomination}")
  public Uni<NominationShown> one(UUID nomination) {
    return read.shown(nomination, each -> true, Told::shown);
  }

  @GET
  @Path("{nomination}/candidates/{candidate}")
  public Uni<CandidateShown> candidate(UUID nomination, UUID candidate) {
    return read.shown(
        nomination,
        candidate::equals,
        (told, reader, keys) ->
            told.candidate(candidate, reader, keys).orElseThrow(Problems::notFound));
  }

  @GET
  @Path("{nomination}/history")
  @RolesAllowed({"secretary", "returning-officer", "scrutineer", "auditor"})
  public Uni<Page<Step>> history(UUID nomination, @BeanParam Paging asked) {
    int after = version(asked.after());
    int most = asked.limit() + 1;
    return read.told(nomination)
        .map(told -> told.steps().stream().skip(after).limit(most).toList())
        .map((List<Step> steps) -> asked.page(steps, Step::version));
  }

  private static int version(String key) {
    return key.isEmpty() ? 0 : Math.toIntExact(Math.min(position(key), Integer.MAX_VALUE));
  }

  private static long before(String key) {
    return key.isEmpty() ? Long.MAX_VALUE : position(key);
  }

  private static long position(String key) {
    if (key.matches("[0-9]{1,18}")) {
      return Long.parseLong(key);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
