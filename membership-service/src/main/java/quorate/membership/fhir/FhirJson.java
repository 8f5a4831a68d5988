package quorate.membership.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** FHIR resources on the way out; their own spelling, not that of the house. */
final class FhirJson {

  static final String TYPE = "application/fhir+json";

  private static final JsonMapper MAPPER = new JsonMapper();

  private FhirJson() {}

  static Response out(int status, Map<String, Object> resource) {
    try {
      return Response.status(status).type(TYPE).entity(MAPPER.writeValueAsString(resource)).build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
