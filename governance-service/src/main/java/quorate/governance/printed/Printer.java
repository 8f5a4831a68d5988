package quorate.governance.printed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import quorate.chassis.print.Pdf;

/** Answers with a page, or with the same as a PDF. */
@RequestScoped
public class Printer {

  private final RoutingContext http;

  Printer(RoutingContext http) {
    this.http = http;
  }

  // Instead of the policy of all answers, which stands there already and lets nothing be styled.
  public Response html(String page) {
    http.response().headers().set("Content-Security-Policy", PrintedPage.POLICY);
    return Response.ok(page).type(MediaType.TEXT_HTML + "; charset=utf-8").build();
  }

  /** Setting type takes a while, so others are not kept waiting. */
  public Uni<Response> pdf(String name, String page) {
    return Uni.createFrom()
        .item(() -> Pdf.of(page))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .map(
            bytes ->
                Response.ok(bytes)
                    .type("application/pdf")
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.pdf\"".formatted(name))
                    .build());
  }
}
