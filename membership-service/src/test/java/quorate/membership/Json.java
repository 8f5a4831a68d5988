package quorate.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;

/** An answer read once, where many of its values are asked for: each path of its own is slow. */
public final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  public static JsonNode of(Response answer) {
    try {
      return MAPPER.readTree(answer.asString());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + answer.asString(), e);
    }
  }
}
