package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far an outsider has read a convener's logs: the last position seen per log. Its text is
 * opaque to the reader and carries all there is to know, so any instance can go on from it. It is
 * good for one convener only.
 */
public record Cursor(String convener, SortedMap<String, Long> seen) {

  private static final Pattern PLAIN =
      Pattern.compile("1 ([a-z0-9-]{2,40})((?: [a-z]{1,20}:(?:0|[1-9][0-9]{0,17}))*)");
  private static final int LONGEST = 1_000;

  public Cursor {
    seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
  }

  /** Before everything. */
  public static Cursor start(String convener) {
    return new Cursor(convener, new TreeMap<>());
  }

  /** Reads a cursor's text; empty when it is none of this convener's. */
  public static Optional<Cursor> read(String text, String convener) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var plain = PLAIN.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      return plain.matches() && plain.group(1).equals(convener)
          ? Optional.of(new Cursor(convener, positions(plain.group(2).strip())))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, Long> positions(String plain) {
    var positions = new TreeMap<String, Long>();
    for (String part : plain.isEmpty() ? new String[0] : plain.split(" ", -1)) {
      int colon = part.indexOf(':');
      positions.put(part.substring(0, colon), Long.valueOf(part.substring(colon + 1)));
    }
    return positions;
  }

  /** The last position seen of a log; -1 when none was. */
  public long after(String log) {
    return seen.getOrDefault(log, -1L);
  }

  /** The cursor once this entry has been seen too. */
  public Cursor past(OutwardEntry entry) {
    if (entry.position() <= after(entry.log())) {
      throw new IllegalArgumentException("%s went back".formatted(entry.log()));
    }
    var further = new TreeMap<>(seen);
    further.put(entry.log(), entry.position());
    return new Cursor(convener, further);
  }

  /** The cursor as outsiders hold it. */
  public String text() {
    String positions = seen.entrySet().stream().map(Cursor::plain).collect(Collectors.joining());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("1 " + convener + positions).getBytes(UTF_8));
  }

  private static String plain(Map.Entry<String, Long> position) {
    return " %s:%d".formatted(position.getKey(), position.getValue());
  }
}
