package quorate.ballots.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.results.Declared;
import quorate.chassis.print.Pdf;

/** The certificate of a declared result, to print. */
@Path("/ballots/api/v1/ballots/{ballot}/result/certificate")
@Produces({"application/pdf", MediaType.TEXT_HTML})
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
public class CertificateResource {

  /** The page, which is XHTML too, so that it can be set in type. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance certificate(Certificate certificate, String style);
  }

  private final Declared declared;
  private final RoutingContext http;

  CertificateResource(Declared declared, RoutingContext http) {
    this.declared = declared;
    this.http = http;
  }

  @GET
  public Uni<Response> one(UUID ballot, @Nullable @QueryParam("format") String format) {
    boolean toRead = "html".equals(format);
    return declared
        .of(ballot)
        .map(CertificateResource::page)
        .chain(page -> toRead ? Uni.createFrom().item(html(page)) : pdf(ballot, page));
  }

  static String page(Declared.Whole whole) {
    return Templates.certificate(Certificate.of(whole), PageStyle.CSS).render();
  }

  // Setting type takes a while, so others are not kept waiting.
  private static Uni<Response> pdf(UUID ballot, String page) {
    return Uni.createFrom()
        .item(() -> Pdf.of(page))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .map(
            bytes ->
                Response.ok(bytes)
                    .type("application/pdf")
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"certificate-%s.pdf\"".formatted(ballot))
                    .build());
  }

  // Instead of the policy of all answers, which stands there already and lets nothing be styled.
  private Response html(String page) {
    http.response().headers().set("Content-Security-Policy", PageStyle.POLICY);
    return Response.ok(page).type(MediaType.TEXT_HTML + "; charset=utf-8").build();
  }
}
