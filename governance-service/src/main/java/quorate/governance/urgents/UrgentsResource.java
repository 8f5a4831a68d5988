package quorate.governance.urgents;

import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Moment;
import quorate.governance.urgent.Urgent;
import quorate.governance.urgent.Urgent.Taken;

/** Urgent actions, to read by those who sit in the body for which they were taken. */
@Path("/governance/api/v1/urgent-actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class UrgentsResource {

  private final Door door;
  private final StreamLog log;
  private final Readers readers;
  private final Awaited awaited;

  UrgentsResource(Door door, StreamLog log, Readers readers, Awaited awaited) {
    this.door = door;
    this.log = log;
    this.readers = readers;
    this.awaited = awaited;
  }

  /** Found by body, by state, and by words of the title; the earliest first. */
  @GET
  public Uni<Page<UrgentLine>> list(
      @BeanParam Paging asked,
      @BeanParam Moment moment,
      @QueryParam("body") @Nullable String body,
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String q) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.all(convener, URGENT_ACTIONS, moment.known(now))
                    .map(all -> seen(all.values(), reader))
                    .chain(
                        seen ->
                            awaited
                                .by(convener, seen, day, moment.known(now))
                                .map(meetings -> lines(seen, day, meetings))))
        .map(
            lines ->
                Listing.page(
                    asked,
                    lines
                        .filter(it -> Listing.is(it.body(), body))
                        .filter(it -> Listing.is(it.state(), state))
                        .filter(it -> Listing.has(it.title(), q)),
                    it -> it.on() + " " + it.urgentAction()));
  }

  private static List<Taken> seen(Collection<Urgent> all, Reader reader) {
    return all.stream()
        .filter(Taken.class::isInstance)
        .map(Taken.class::cast)
        .filter(it -> reader.sees(it.action().body()))
        .toList();
  }

  private static Stream<UrgentLine> lines(
      List<Taken> seen, LocalDate day, Map<String, Meeting> meetings) {
    return seen.stream().map(it -> UrgentLine.of(it, day, it.before(meetings)));
  }

  @GET
  @Path("{urgentaction}")
  public Uni<UrgentShown> one(UUID urgentaction, @BeanParam Moment moment) {
    Instant now = door.request().at();
    LocalDate day = moment.day(now);
    String convener = door.convener();
    return readers
        .reader()
        .chain(
            reader ->
                log.one(convener, URGENT_ACTIONS.stream(urgentaction), moment.known(now))
                    .map(found -> found.orElseThrow(Problems::notFound))
                    .chain(
                        found ->
                            found.state() instanceof Taken taken
                                    && reader.sees(taken.action().body())
                                ? awaited
                                    .by(convener, List.of(taken), day, moment.known(now))
                                    .map(meetings -> shown(taken, day, meetings, found.version()))
                                : Uni.createFrom().failure(Problems::notFound)));
  }

  private static UrgentShown shown(
      Taken taken, LocalDate day, Map<String, Meeting> meetings, long version) {
    return UrgentShown.of(taken, day, taken.before(meetings), version);
  }
}
