package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Declared results, to read. */
@Path("/ballots/api/v1/ballots/{ballot}/result")
@Produces({MediaType.APPLICATION_JSON, ResultsResource.CSV})
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
public class ResultsResource {

  static final String CSV = "text/csv";

  private final Declared declared;

  ResultsResource(Declared declared) {
    this.declared = declared;
  }

  @GET
  @APIResponseSchema(
      Object.class) // its shape is the promised event's, which has a schema of its own
  public Uni<Response> one(UUID ballot, @Context HttpHeaders asked) {
    boolean csv = prefersCsv(asked, MediaType.APPLICATION_JSON_TYPE);
    return declared.of(ballot).map(whole -> csv ? csv(whole) : json(whole));
  }

  private static Response json(Declared.Whole whole) {
    return Response.ok(ResultShown.of(whole)).type(MediaType.APPLICATION_JSON).build();
  }

  private static Response csv(Declared.Whole whole) {
    return csv(SheetCsv.of(whole.result().declared()), "result", whole.ballot().ballot());
  }

  static Response csv(String text, String of, UUID ballot) {
    return Response.ok(text)
        .type(CSV + "; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.csv\"".formatted(of, ballot))
        .build();
  }

  // The usual form to whoever takes anything; what is asked for by name comes first.
  static boolean prefersCsv(HttpHeaders asked, MediaType usual) {
    return asked.getAcceptableMediaTypes().stream()
        .filter(type -> type.isCompatible(usual) || type.isCompatible(MediaType.valueOf(CSV)))
        .findFirst()
        .map(type -> !type.isCompatible(usual))
        .orElse(false);
  }
}
