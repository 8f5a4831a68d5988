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

  /** Whether {@code If-None-Match} names this version, weakly or not (RFC 9110, 13.1.2). */
  static boolean isKnown(String header, long version) {
    return names(header.replace("W/\"", "\""), version);
  }

  /** Whether {@code If-Match} names this version, strongly; nothing has version 0 (13.1.1). */
  static boolean isNamed(String header, long version) {
    return version > 0 && names(header, version);
  }

  private static boolean names(String header, long version) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
  }
}
