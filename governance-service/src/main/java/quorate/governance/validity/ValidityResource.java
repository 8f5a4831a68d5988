package quorate.governance.validity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.moment.Moment;
import quorate.governance.names.Names;
import quorate.governance.printed.Printed;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolutions.KnownResolutions;

/** "Could this be challenged?", answered as data or as a page to print. */
@Path("/governance/api/v1/resolutions/{resolution}/validity")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class ValidityResource {

  /** The page to print. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance validity(CheckList list, Names names, String style);
  }

  private final Door door;
  private final CheckLists lists;
  private final KnownResolutions resolutions;
  private final Readers readers;
  private final Printer printer;

  ValidityResource(
      Door door, CheckLists lists, KnownResolutions resolutions, Readers readers, Printer printer) {
    this.door = door;
    this.lists = lists;
    this.resolutions = resolutions;
    this.readers = readers;
    this.printer = printer;
  }

  @GET
  public Uni<Response> check(
      UUID resolution, @BeanParam Moment moment, @QueryParam("format") @Nullable String format) {
    var now = door.request().at();
    var day = moment.day(now);
    var known = moment.known(now);
    return readers
        .reader()
        .chain(reader -> theirs(reader, resolution, day, known))
        .chain(() -> lists.of(door.convener(), resolution, day, known))
        .map(found -> found.asKnown(moment.standpoint(now).known()))
        .chain(found -> printer.as(format, printed(found, known)));
  }

  private Uni<Standing> theirs(Reader reader, UUID resolution, LocalDate day, Instant known) {
    return resolutions
        .one(door.convener(), resolution, known, day, reader)
        .map(Found::state)
        .invoke(
            state -> {
              if (!KnownResolutions.isTheirs(reader, state)) {
                throw Problems.notFound();
              }
            });
  }

  private static Printed printed(CheckList list, Instant known) {
    return new Printed(
        "check-list-" + list.resolution(),
        list,
        list.on(),
        known,
        anybody -> true,
        names -> Templates.validity(list, names, PrintedPage.CSS));
  }
}
