package quorate.governance.dossier;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.dossier.Dossiers.Asked;
import quorate.governance.moment.Moment;
import quorate.governance.names.Names;
import quorate.governance.printed.Printed;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;

/** The complete dossier of a decision; it has papers too that are withheld from some members. */
@Path("/governance/api/v1/decisions/{decision}/dossier")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
@RolesAllowed({"secretary", "auditor"})
public class DossierResource {

  /** The page, which is XHTML too, so that it can be set in type. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance dossier(Dossier dossier, Names names, String style);
  }

  private final Door door;
  private final Dossiers dossiers;
  private final Printer printer;

  DossierResource(Door door, Dossiers dossiers, Printer printer) {
    this.door = door;
    this.dossiers = dossiers;
    this.printer = printer;
  }

  @GET
  public Uni<Response> one(
      UUID decision, @BeanParam Moment moment, @QueryParam("format") @Nullable String format) {
    var now = door.request().at();
    return dossiers
        .of(new Asked(door.convener(), decision, moment.day(now), moment.known(now)))
        .map(found -> found.asKnown(moment.standpoint(now).known()))
        .chain(found -> printer.as(format, printed(found, moment.known(now))));
  }

  private static Printed printed(Dossier dossier, Instant known) {
    return new Printed(
        "dossier-" + dossier.id(),
        dossier,
        dossier.on(),
        known,
        anybody -> true,
        names -> Templates.dossier(dossier, names, PrintedPage.CSS));
  }
}
