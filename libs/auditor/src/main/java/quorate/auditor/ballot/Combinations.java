package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HELD_TOGETHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quorate.auditor.finding.Finding;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Malformed;

/**
 * Which ballots are held together: each must say so itself, and all of which notice was given open
 * and close at the same instants.
 */
final class Combinations {
  private static final String TYPE = "ballot.ballots-combined.v1";

  private record Combined(Place at, String id, List<String> ballots) {}

  private final Consumer<Finding> findings;
  private final List<Combined> all = new ArrayList<>();

  Combinations(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Takes the next entry of the ballot log, whatever it is about. */
  void take(Entry entry) throws Malformed {
    if (entry.type().equals(TYPE)) {
      var data = entry.data();
      all.add(new Combined(entry.place(), data.text("combined"), data.texts("ballots")));
    }
  }

  void check(Map<String, Trail> trails) {
    all.forEach(combined -> listed(combined, trails));
    trails.values().forEach(this::unlisted);
  }

  private void listed(Combined combined, Map<String, Trail> trails) {
    Optional<String> times = Optional.empty();
    for (String ballot : combined.ballots()) {
      Trail trail = trails.get(ballot);
      String said = said(trail).orElse("nothing");
      if (!said.equals(combined.id())) {
        say(combined.at(), combined.id(), said, ballot, "is not drafted as one of these");
      }
      var own = times(trail);
      if (times.isPresent() && own.isPresent() && !own.equals(times)) {
        say(combined.at(), times.get(), own.get(), ballot, "is open at another time");
      }
      times = times.or(() -> own);
    }
  }

  private void unlisted(Trail trail) {
    said(trail)
        .filter(
            id ->
                all.stream()
                    .noneMatch(
                        each -> each.id().equals(id) && each.ballots().contains(trail.ballot)))
        .ifPresent(
            id -> {
              if (trail.drafted != null) {
                say(trail.drafted.at(), "it is named there", id, trail.ballot, "is not held so");
              }
            });
  }

  private static Optional<String> said(@Nullable Trail trail) {
    return trail == null || trail.drafted == null ? Optional.empty() : trail.drafted.combined();
  }

  private static Optional<String> times(@Nullable Trail trail) {
    return trail == null || trail.notice == null
        ? Optional.empty()
        : Optional.of(trail.notice.opens() + " to " + trail.notice.closes());
  }

  private void say(Place at, String expected, String found, String ballot, String what) {
    findings.accept(at.lacks(HELD_TOGETHER, expected, found, "ballot " + ballot + " " + what));
  }
}
