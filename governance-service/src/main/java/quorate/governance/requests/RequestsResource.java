package quorate.governance.requests;

import static quorate.governance.request.Request.REQUESTS;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.wire.Entry;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.moment.Moment;
import quorate.governance.moment.Period;
import quorate.governance.person.Opened;
import quorate.governance.person.Unsealing;
import quorate.governance.request.Alike;
import quorate.governance.request.Request;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestEvent.RequestLogged;
import quorate.governance.subject.Subject;

/** Requests, to read. */
@Path(RequestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class RequestsResource {

  private final Door door;
  private final StreamLog log;
  private final KnownRequests known;
  private final Unsealing unsealing;
  private final Readers readers;

  RequestsResource(
      Door door, StreamLog log, KnownRequests known, Unsealing unsealing, Readers readers) {
    this.door = door;
    this.log = log;
    this.known = known;
    this.unsealing = unsealing;
    this.readers = readers;
  }

  /** The latest received first; of a period, and by who asked, subject, state and words. */
  @GET
  public Uni<Page<RequestShown>> list(
      @BeanParam Paging asked, @BeanParam Period period, @BeanParam RequestsAsked about) {
    int most = asked.limit() + 1;
    String after = asked.after();
    return known
        .all(door.convener(), period.known(door.request().at()))
        .map(
            all ->
                all.all().values().stream()
                    .filter(each -> about.isAskedFor(each, period))
                    .sorted(Comparator.comparing(RequestsResource::key).reversed())
                    .filter(each -> after.isEmpty() || key(each).compareTo(after) < 0)
                    .limit(most)
                    .map(each -> new Telling(all, LocalDate.MAX).of(each, 0, null))
                    .toList())
        .map(found -> asked.page(found, each -> each.received() + " " + each.request()));
  }

  /** What a new one on this subject, in these words, may repeat; asked before it is logged. */
  @GET
  @Path("alike")
  public Uni<Page<Alike>> alike(
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("question") @Nullable String question) {
    String convener = door.convener();
    var about = new Subject(RequestsAsked.code(subject == null ? "" : subject), "");
    String words = question == null ? "" : question;
    return known
        .all(convener, door.request().at().plusSeconds(60))
        .map(all -> new Page<>(all.alike(about, words), null));
  }

  @GET
  @Path("{request}")
  public Uni<RequestShown> one(UUID request, @BeanParam Moment moment) {
    var asked = door.request();
    String convener = asked.convener();
    boolean secretary = door.hasRole("secretary");
    boolean chair = door.hasRole("chair");
    Instant until = moment.known(asked.at());
    LocalDate day = moment.day(asked.at());
    return log.one(convener, REQUESTS.stream(request), until)
        .map(
            found ->
                found.filter(it -> it.state() instanceof Logged).orElseThrow(Problems::notFound))
        .chain(
            found ->
                readers
                    .reader()
                    .chain(
                        reader ->
                            unsealing.of(
                                convener,
                                asked.actor(),
                                secretary || (chair && isOf(found, reader)),
                                writer(found)))
                    .chain(
                        words ->
                            known
                                .all(convener, until)
                                .map(all -> shown(found, new Telling(all, day), words))));
  }

  private static RequestShown shown(Found<Request> found, Telling telling, Opened words) {
    return telling.of((Logged) found.state(), found.version(), note(found, words));
  }

  // a chair reads what is of their own body, or of none
  private static boolean isOf(Found<Request> found, Reader reader) {
    UUID body = ((Logged) found.state()).logged().body();
    return body == null || reader.sees(body);
  }

  private static Set<UUID> writer(Found<Request> found) {
    return Stream.of((Logged) found.state())
        .map(each -> each.logged().note())
        .flatMap(Stream::ofNullable)
        .map(each -> each.person())
        .collect(Collectors.toSet());
  }

  private static @Nullable String note(Found<Request> found, Opened words) {
    List<Entry> entries = found.entries();
    return entries.getFirst().event() instanceof RequestLogged e
        ? words.text(entries.getFirst().id(), e.note())
        : null;
  }

  private static String key(Logged request) {
    return request.logged().received() + " " + request.logged().request();
  }
}
