package quorate.auditor.log;

import java.time.Instant;
import java.util.Map;
import quorate.auditor.finding.Place;

/** What the bytes of one entry say; {@code stamped} is when the door took what was asked. */
public record Entry(
    Place place,
    Instant recorded,
    Instant stamped,
    String id,
    String type,
    String stream,
    long version,
    String actor,
    String authority,
    Map<String, Long> heard,
    Fields data) {

  /** The entry's position in its log. */
  public long position() {
    return place.position();
  }
}
