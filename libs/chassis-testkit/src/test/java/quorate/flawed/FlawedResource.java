package quorate.flawed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Is not served, lets anybody in, and does not say what it answers. */
@Path("/flawed")
final class FlawedResource {

  @GET
  String get() {
    return "";
  }
}
