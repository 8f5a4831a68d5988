package quorate.membership.proposals;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.files.Reading.Usable;
import quorate.membership.practice.Practice.Registered;

/** Whether a file proves that there is a practice, seen beside what other files said before it. */
final class Doubts {

  private static final String CODE_ONLY =
      "The code is active, which a federation's own code can be too; a practice with patients stands"
          + " in gp-reg-pat-prac-map.";

  private final LocalDate day;
  private final SaidBefore before;
  private final Map<String, String> areas;

  Doubts(Usable file, SaidBefore before) {
    this.day = file.source().fileDate();
    this.before = before;
    this.areas =
        file.facts().stream()
            .filter(PlacementFact.class::isInstance)
            .map(PlacementFact.class::cast)
            .collect(toMap(PlacementFact::practice, PlacementFact::subIcbLocation, (_, b) -> b));
  }

  /** Of one that the register does not know. */
  Because about(PracticeFact f) {
    if (!f.hasPatients()) {
      return Because.doubted(CODE_ONLY);
    }
    String closed = before.closed().get(f.practice());
    if (closed != null) {
      return Because.doubted("It had patients, but " + closed);
    }
    LocalDate newer = before.newestMap(areas.getOrDefault(f.practice(), ""));
    return newer.isAfter(day)
        ? Because.doubted(
            "The map of %s, newer than this file, brought no such practice into the register."
                .formatted(newer))
        : Because.proved("The file lists practices that have patients.");
  }

  /** A code may be given anew: who had patients before is not kept from having been open. */
  static Because aboutOpening(LocalDate opened, Registered known) {
    LocalDate first = known.particulars().names().values().firstKey();
    return first.isBefore(opened)
        ? Because.doubted("The register knows of it since %s, before that day.".formatted(first))
        : Because.proved("The file gives its opening day.");
  }
}
