package quorate.chassis.door;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A representation with a version: answered with it as {@code ETag}, or with 304 when the asker
 * names it in {@code If-None-Match}.
 */
public interface Versioned {

  /** The version of the stream that this shows, which {@code If-Match} names. */
  long version();

  /**
   * Tells apart what may be shown of a stream at one version, on one day and on another for
   * example; 0 where nothing else may be shown.
   */
  default long variant() {
    return 0;
  }

  /** How it stands in {@code ETag}: the version, then the variant if there may be several. */
  default String tag() {
    return variant() == 0
        ? "\"%d\"".formatted(version())
        : "\"%d.%d\"".formatted(version(), variant());
  }

  /** Whether {@code If-None-Match} names this very tag, weakly or not (RFC 9110, 13.1.2). */
  static boolean isKnown(String header, String tag) {
    return tags(header.replace("W/\"", "\""))
        .anyMatch(named -> named.equals("*") || named.equals(tag));
  }

  /**
   * Whether {@code If-Match} names this version, whichever variant was shown, strongly; nothing has
   * version 0 (13.1.1).
   */
  static boolean isNamed(String header, long version) {
    return version > 0
        && tags(header)
            .anyMatch(
                named ->
                    named.equals("*")
                        || named.equals("\"" + version + '"')
                        || named.startsWith("\"" + version + '.'));
  }

  private static Stream<String> tags(String header) {
    return Arrays.stream(header.split(",")).map(String::strip);
  }
}
