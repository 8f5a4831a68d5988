package quorate.chassis.door;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for; a resource method takes it as {@code @BeanParam}. Pages follow a key
 * that rises through the list, so what is added meanwhile neither shifts nor repeats anything.
 */
public class Paging {

  private static final int MOST = 200;

  @QueryParam("limit")
  @DefaultValue("50")
  @Parameter(
      description = "How many at most",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
  String limit = "";

  @QueryParam("cursor")
  @Parameter(description = "Where the page before ended")
  @Nullable String cursor;

  /** To be filled from the query. */
  public Paging() {}

  /** As a resource read it itself. */
  public Paging(String limit, @Nullable String cursor) {
    this.limit = limit;
    this.cursor = cursor;
  }

  /** How many at most. */
  public int limit() {
    if (limit.matches("[0-9]{1,3}")) {
      int most = Integer.parseInt(limit);
      if (most >= 1 && most <= MOST) {
        return most;
      }
    }
    throw Problems.of(DoorRefusal.BAD_LIMIT, "limit", limit, "Give a whole number, 1 to 200.");
  }

  /** The key after which the page begins; empty at the beginning. */
  public String after() {
    if (cursor == null) {
      return "";
    }
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (encode(key).equals(cursor) && key.indexOf('\0') < 0) {
        return key;
      }
    } catch (IllegalArgumentException notOurs) {
      // told below
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }

  /** The page, of items read with one more than the limit. */
  public <T> Page<T> page(List<T> read, Function<T, String> key) {
    int most = limit();
    return read.size() <= most
        ? new Page<>(read, null)
        : new Page<>(read.subList(0, most), encode(key.apply(read.get(most - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
