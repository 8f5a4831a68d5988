package quorate.membership.fileimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.membership.proposals.Change;

/**
 * Cuts accepted changes into portions that are each recorded in one append. What is about one
 * practice or network is never cut apart, so each is changed whole or not at all.
 */
final class Portions {

  private static final int MOST = 2_000;

  private Portions() {}

  static List<List<Change>> of(List<Change> changes) {
    Map<String, List<Change>> byStream = new LinkedHashMap<>();
    changes.forEach(
        change -> byStream.computeIfAbsent(change.stream(), _ -> new ArrayList<>()).add(change));
    var portions = new ArrayList<List<Change>>();
    var portion = new ArrayList<Change>();
    for (List<Change> ofOne : byStream.values()) {
      if (!portion.isEmpty() && portion.size() + ofOne.size() > MOST) {
        portions.add(List.copyOf(portion));
        portion.clear();
      }
      portion.addAll(ofOne);
    }
    portions.add(List.copyOf(portion));
    return portions;
  }
}
