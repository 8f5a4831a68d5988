package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.Map;

/**
 * What accepted files said that left no trace on the streams: by area, the day of the newest map,
 * as a map that finds a practice in no network, as before, leaves none; and, by code, of practices
 * that had closed before the register knew them, that they had.
 */
public record SaidBefore(Map<String, LocalDate> newestMaps, Map<String, String> closed) {

  public static final SaidBefore NOTHING = new SaidBefore(Map.of(), Map.of());

  public SaidBefore {
    newestMaps = Map.copyOf(newestMaps);
    closed = Map.copyOf(closed);
  }

  LocalDate newestMap(String area) {
    return newestMaps.getOrDefault(area, LocalDate.MIN);
  }
}
