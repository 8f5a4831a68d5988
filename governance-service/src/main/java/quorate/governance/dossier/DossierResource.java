package quorate.governance.dossier;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.chassis.wire.WireJson;
import quorate.governance.dossier.Dossiers.Asked;
import quorate.governance.moment.Moment;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;

/** The complete dossier of a decision; it has papers too that are withheld from some members. */
@Path("/governance/api/v1/decisions/{decision}/dossier")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
@RolesAllowed({"secretary", "auditor"})
public class DossierResource {

  private static final List<String> FORMS = List.of("json", "html", "pdf");

  /** The page, which is XHTML too, so that it can be set in type. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance dossier(Dossier dossier, String style);
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
    String form = format == null ? "json" : format;
    if (!FORMS.contains(form)) {
      throw Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, "format", form, "Give json, html or pdf.");
    }
    var now = door.request().at();
    return dossiers
        .of(new Asked(door.convener(), decision, moment.day(now), moment.known(now)))
        .chain(found -> as(form, found));
  }

  private Uni<Response> as(String form, Dossier dossier) {
    if (form.equals("json")) {
      return Uni.createFrom().item(json(dossier));
    }
    String page = page(dossier);
    return form.equals("pdf")
        ? printer.pdf("dossier-" + dossier.id(), page)
        : Uni.createFrom().item(printer.html(page));
  }

  static String page(Dossier dossier) {
    return Templates.dossier(dossier, PrintedPage.CSS).render();
  }

  private static Response json(Dossier dossier) {
    return Response.ok(WireJson.MAPPER.<JsonNode>valueToTree(dossier))
        .type(MediaType.APPLICATION_JSON)
        .build();
  }
}
