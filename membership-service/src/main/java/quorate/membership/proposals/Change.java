package quorate.membership.proposals;

import java.util.Map;

/**
 * One change of the register that a file gives reason for: its number within the import, what it
 * does to which stream, in words and in values. A {@code doubtful} one is not proved by the file
 * alone; it is accepted by name, never with "all".
 */
public record Change(
    int change,
    String kind,
    String stream,
    String summary,
    String reason,
    boolean doubtful,
    int line,
    Map<String, String> values) {

  public Change {
    values = Map.copyOf(values);
  }

  /** The code of the practice or network that it is about. */
  public String code() {
    return stream.substring(stream.indexOf('/') + 1);
  }

  /** Whether it is about a network; else it is about a practice. */
  public boolean concernsNetwork() {
    return stream.startsWith("network/");
  }
}
