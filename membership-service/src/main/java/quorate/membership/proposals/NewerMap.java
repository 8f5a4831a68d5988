package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quorate.membership.practice.NetworkLinks;
import quorate.membership.practice.Practice.Registered;

/**
 * The network in which the register has a practice on the day of a map that is newer than the file
 * at hand. {@code shows} says whether that map is known to have a row of the practice: it placed
 * the practice on its day.
 */
record NewerMap(LocalDate day, Optional<String> network, boolean shows) {

  static Optional<NewerMap> than(LocalDate fileDate, LocalDate newest, Registered practice) {
    if (!newest.isAfter(fileDate) || !practice.particulars().openOn(newest)) {
      return Optional.empty();
    }
    var whereabouts = practice.whereabouts();
    return Optional.of(
        new NewerMap(
            newest,
            whereabouts.networks().on(newest),
            whereabouts.placements().values().containsKey(newest)));
  }

  /** From which day an older file's history would have it elsewhere, with no proof against it. */
  Optional<LocalDate> doubted(NetworkLinks known, NetworkLinks published) {
    var merged = known.times();
    for (Map.Entry<LocalDate, Optional<String>> each : published.times().values().entrySet()) {
      merged = merged.with(each.getKey(), each.getValue());
    }
    boolean moved = !new NetworkLinks(merged).on(day).equals(network);
    return moved && !shows ? merged.since(day) : Optional.empty();
  }

  String proof() {
    return "The map of " + day + ", newer than this file, has it so on that day.";
  }

  String doubt() {
    return "The file gives the day; but after the map of %s, which is newer, the register has it in %s."
        .formatted(day, network.map("network "::concat).orElse("no network"));
  }
}
