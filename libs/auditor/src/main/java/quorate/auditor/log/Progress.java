package quorate.auditor.log;

import java.nio.charset.StandardCharsets;

/** Progress records tell silence from staleness; they are no entries, so an audit skips them. */
final class Progress {
  /** The Kafka header that marks one. */
  static final String HEADER = "kind";

  static final String KIND = "progress";
  private static final String BEGINS = "{\"size\":";

  private Progress() {}

  /** In an exported file the header is gone; no entry begins like this. */
  static boolean is(byte[] line) {
    return line.length < 200 && new String(line, StandardCharsets.UTF_8).startsWith(BEGINS);
  }
}
