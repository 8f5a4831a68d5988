package quorate.governance.bodies;

import static quorate.governance.body.Body.BODIES;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.body.Body.Standing;
import quorate.governance.moment.Moment;

/** Bodies, to read. */
@Path("/governance/api/v1/bodies")
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
public class BodiesResource {

  private final Door door;
  private final StreamLog log;
  private final KnownBodies known;

  BodiesResource(Door door, StreamLog log, KnownBodies known) {
    this.door = door;
    this.log = log;
    this.known = known;
  }

  /** Found by kind, by parent, and by words of the name, on a day that they are there. */
  @GET
  public Uni<Page<BodyLine>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("parent") @Nullable String parent,
      @QueryParam("q") @Nullable String q) {
    LocalDate day = moment.day(door.request().at());
    int most = asked.limit() + 1;
    String after = asked.after();
    return log.all(door.convener(), BODIES, moment.known(door.request().at()))
        .map(
            all ->
                all.values().stream()
                    .flatMap(each -> each instanceof Standing s ? Stream.of(s) : Stream.empty())
                    .filter(body -> body.on(day))
                    .map(body -> BodyLine.of(body, day))
                    .filter(line -> kind == null || line.kind().toString().equals(kind))
                    .filter(line -> parent == null || parent.equals(String.valueOf(line.parent())))
                    .filter(line -> q == null || has(line.name(), q))
                    .sorted((a, b) -> key(a).compareTo(key(b)))
                    .filter(line -> key(line).compareTo(after) > 0)
                    .limit(most)
                    .toList())
        .map(found -> asked.page(found, BodiesResource::key));
  }

  @GET
  @Path("{body}")
  public Uni<BodyShown> one(UUID body, @BeanParam Moment moment) {
    LocalDate day = moment.day(door.request().at());
    return known
        .one(door.convener(), body, moment.known(door.request().at()))
        .map(found -> BodyShown.of(found.state(), day, found.version()));
  }

  private static String key(BodyLine line) {
    return line.body().toString();
  }

  private static boolean has(String name, String q) {
    String looked = name.toLowerCase(Locale.ROOT);
    return Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(looked::contains);
  }
}
