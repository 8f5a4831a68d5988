package quorate.governance.resolutions;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which resolutions are asked for; a resource method takes it as {@code @BeanParam}. */
public class ResolutionsAsked {

  @QueryParam("body")
  @Parameter(description = "Of this body")
  @Nullable String body;

  @QueryParam("kind")
  @Parameter(description = "Of this kind")
  @Nullable String kind;

  @QueryParam("state")
  @Parameter(description = "In this state on the day, such as in-force")
  @Nullable String state;

  @QueryParam("q")
  @Parameter(description = "With these words in title or text")
  @Nullable String q;

  /** To be filled from the query. */
  public ResolutionsAsked() {}

  boolean takes(ResolutionShown one) {
    return (body == null || body.equals(Objects.toString(one.body(), null)))
        && (kind == null || one.kind().equals(kind))
        && (state == null || one.state().equals(state))
        && (q == null || has(one.title() + " " + one.text(), q));
  }

  private static boolean has(String text, String words) {
    String looked = text.toLowerCase(Locale.ROOT);
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(looked::contains);
  }
}
