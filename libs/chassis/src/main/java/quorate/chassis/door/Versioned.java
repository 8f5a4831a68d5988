package quorate.chassis.door;

import java.util.Arrays;

/**
 * A representation with a version: answered with it as {@code ETag}, or with 304 when the asker
 * names it in {@code If-None-Match}.
 */
public interface Versioned {

  /** The version of the stream that this shows. */
  long version();

  /** How a version stands in {@code ETag}. */
  static String tag(long version) {
    return '"' + Long.toString(version) + '"';
  }

  /** Whether {@code If-Match} or {@code If-None-Match} names this version. */
  static boolean matches(String header, long version) {
    return Arrays.stream(header.split(","))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
  }
}
