package quorate.governance.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.wire.Entry;
import quorate.governance.resolution.Resolution;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionEvent;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.FilingMade;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionOutOfForce;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSeconded;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;
import quorate.governance.resolution.ResolutionEvent.ResolutionWithdrawn;

/** A resolution as far as it had come by the end of a day; what came later is left out. */
record AsOf(Standing resolution, List<Entry> entries) {

  AsOf {
    entries = List.copyOf(entries);
  }

  /** Of what is known; empty where it was not there yet. */
  static Optional<AsOf> of(List<Entry> known, LocalDate day) {
    var settled = settled(known);
    var then = known.stream().filter(entry -> !day(entry, settled).isAfter(day)).toList();
    if (then.isEmpty() || !(then.getFirst().event() instanceof ResolutionProposed)) {
      return Optional.empty();
    }
    Resolution state = new Resolution.Unknown();
    for (Entry entry : then) {
      state = Resolution.evolve(state, event(entry));
    }
    return state instanceof Standing standing
        ? Optional.of(new AsOf(standing, then))
        : Optional.empty();
  }

  private static ResolutionEvent event(Entry entry) {
    return (ResolutionEvent) Objects.requireNonNull(entry.event());
  }

  private static LocalDate settled(List<Entry> known) {
    return known.stream()
        .map(entry -> entry.event() instanceof ResolutionSettled e ? e.on() : LocalDate.MAX)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static LocalDate day(Entry entry, LocalDate settled) {
    return switch (event(entry)) {
      case ResolutionProposed e -> e.on();
      case ResolutionSeconded e -> e.on();
      case ResolutionAmended e -> e.on();
      case ResolutionWithdrawn e -> e.on();
      case ResolutionPut e -> e.on();
      case ResolutionSettled e -> e.on();
      case ResolutionConditionMet e -> e.on();
      case FilingDue _ -> settled;
      // what they say holds for days, whenever it is said
      case ResolutionReplaced _, ResolutionRestored _ -> LocalDate.MIN;
      case ResolutionAnnulled e -> e.on();
      case FilingMade e -> e.on();
      case ResolutionPublished _, ResolutionOutOfForce _ -> CivilDay.of(entry.recorded());
    };
  }
}
