package quorate.governance.printed;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.print.Pdf;
import quorate.chassis.wire.WireJson;
import quorate.governance.names.KnownNames;
import quorate.governance.names.Names;

/**
 * Answers with the data, with its page, or with the page as a PDF. Data names people by id; on a
 * page they stand by name.
 */
@RequestScoped
public class Printer {

  // by the last part of each a form is named
  private static final List<MediaType> FORMS =
      List.of(
          MediaType.APPLICATION_JSON_TYPE,
          MediaType.TEXT_HTML_TYPE,
          new MediaType("application", "pdf"));

  private final Door door;
  private final KnownNames names;
  private final RoutingContext http;

  Printer(Door door, KnownNames names, RoutingContext http) {
    this.door = door;
    this.names = names;
    this.http = http;
  }

  /** In the form that is named, or else as {@code Accept} has it; as data where any will do. */
  public Uni<Response> as(@Nullable String form, Printed printed) {
    if (form != null) {
      return in(form, printed);
    }
    http.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    return in(accepted(), printed);
  }

  private String accepted() {
    return http.parsedHeaders().accept().stream()
        .map(accepted -> MediaType.valueOf(accepted.value()))
        .flatMap(accepted -> FORMS.stream().filter(accepted::isCompatible))
        .findFirst()
        .orElse(MediaType.APPLICATION_JSON_TYPE)
        .getSubtype();
  }

  private Uni<Response> in(String form, Printed printed) {
    return switch (form) {
      case "html" -> page(printed).map(this::html);
      case "pdf" -> page(printed).chain(page -> pdf(printed.file(), page));
      default -> Uni.createFrom().item(json(printed.data()));
    };
  }

  private static Response json(Object data) {
    try {
      return Response.ok(WireJson.MAPPER.writeValueAsString(data))
          .type(MediaType.APPLICATION_JSON)
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  // only who stands on the page is looked up
  private Uni<String> page(Printed printed) {
    String unnamed = printed.page().apply(Names.NONE).render();
    return names
        .in(unnamed, printed.people(), door.convener(), printed.on(), printed.known())
        .map(known -> printed.page().apply(known).render());
  }

  // Instead of the policy of all answers, which stands there already and lets nothing be styled.
  private Response html(String page) {
    http.response().headers().set("Content-Security-Policy", PrintedPage.POLICY);
    return Response.ok(page).type(MediaType.TEXT_HTML + "; charset=utf-8").build();
  }

  /** Setting type takes a while, so others are not kept waiting. */
  private static Uni<Response> pdf(String name, String page) {
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
