package quorate.governance.resolutions;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.moment.Moment;
import quorate.governance.resolution.Resolution.Standing;

/** Resolutions, to read: on a day, as known at an instant. */
@Path("/governance/api/v1/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class ResolutionsResource {

  private final Door door;
  private final KnownResolutions known;
  private final Readers readers;

  ResolutionsResource(Door door, KnownResolutions known, Readers readers) {
    this.door = door;
    this.known = known;
    this.readers = readers;
  }

  /** By body, kind, state and words; the first proposed first. */
  @GET
  public Uni<Page<ResolutionShown>> list(
      @BeanParam Paging asked, @BeanParam Moment moment, @BeanParam ResolutionsAsked of) {
    LocalDate day = moment.day(door.request().at());
    return known(moment, day, KnownResolutions::isRead)
        .map(
            all ->
                all.stream()
                    .map(each -> ResolutionShown.of(each, day, 0))
                    .filter(of::takes)
                    .toList())
        .map(all -> page(asked, all, each -> each.proposed() + " " + each.resolution()));
  }

  /** What is to be filed, or was; the first due first. */
  @GET
  @Path("filings")
  public Uni<Page<FilingLine>> filings(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("state") @Nullable String state) {
    LocalDate day = moment.day(door.request().at());
    return known(moment, day, KnownResolutions::isTheirs)
        .map(
            all ->
                all.stream()
                    .flatMap(each -> FilingLine.of(each, day).stream())
                    .filter(each -> state == null || each.state().equals(state))
                    .toList())
        .map(
            all ->
                page(
                    asked,
                    all,
                    each -> each.due() + " " + each.resolution() + " " + each.filing()));
  }

  @GET
  @Path("{resolution}")
  public Uni<ResolutionShown> one(UUID resolution, @BeanParam Moment moment) {
    LocalDate day = moment.day(door.request().at());
    return readers
        .reader()
        .chain(
            reader ->
                known.one(
                    door.convener(), resolution, moment.known(door.request().at()), day, reader))
        .map(found -> ResolutionShown.of(found.state(), day, found.version()));
  }

  // those that were there on the day
  private Uni<List<Standing>> known(
      Moment moment, LocalDate day, BiPredicate<Reader, Standing> which) {
    return readers
        .reader()
        .chain(
            reader ->
                known
                    .all(door.convener(), moment.known(door.request().at()))
                    .map(
                        all ->
                            all.stream()
                                .filter(each -> each.on(day))
                                .filter(each -> which.test(reader, each))
                                .toList()));
  }

  private static <T> Page<T> page(Paging asked, List<T> all, Function<T, String> key) {
    String after = asked.after();
    return asked.page(
        all.stream()
            .sorted(Comparator.comparing(key))
            .filter(each -> key.apply(each).compareTo(after) > 0)
            .limit(asked.limit() + 1L)
            .toList(),
        key);
  }
}
