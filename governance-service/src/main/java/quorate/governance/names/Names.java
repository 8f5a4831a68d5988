package quorate.governance.names;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are called on one page. What is recorded and fingerprinted names them by id, so the
 * page lists whose id each name stands for; who was erased keeps the id. {@code had} is false if
 * membership-service did not answer.
 */
public record Names(Map<UUID, String> all, boolean had) {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Nobody is named. */
  public static final Names NONE = new Names(Map.of(), true);

  public Names {
    all = Map.copyOf(all);
  }

  /** All ids in a text, whatever they are of. */
  static Stream<UUID> ids(String text) {
    return ID.matcher(text).results().map(found -> UUID.fromString(found.group())).distinct();
  }

  /** The text, with names in the place of ids. */
  public String in(@Nullable Object text) {
    return text == null
        ? ""
        : ID.matcher(text.toString())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        all.getOrDefault(UUID.fromString(found.group()), found.group())));
  }

  /** Ids by name. */
  public Map<String, String> listed() {
    var listed = new TreeMap<String, String>();
    all.forEach((id, name) -> listed.merge(name, id.toString(), (a, b) -> a + ", " + b));
    return listed;
  }
}
