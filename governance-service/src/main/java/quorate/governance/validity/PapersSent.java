package quorate.governance.validity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.governance.meeting.AgendaEvents.PaperAdded;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.PapersDue;
import quorate.governance.validity.Facts.Papers;
import quorate.governance.validity.Facts.Told;

/** Whether the papers of an item were sent as long before the meeting as its terms ask for. */
record PapersSent(PapersDue due, List<PaperAdded> papers) {

  /** Null where the terms do not ask for it, or the item has none. */
  static @Nullable Papers of(Meeting.Called meeting, UUID item, Trail trail) {
    List<PaperAdded> papers =
        meeting.agenda().item(item).map(it -> it.papers()).orElseGet(List::of);
    return papers.isEmpty()
        ? null
        : PapersDue.of(meeting).map(due -> new PapersSent(due, papers).found(trail)).orElse(null);
  }

  private Papers found(Trail trail) {
    var late = papers.stream().filter(due::isLate).toList();
    boolean known = papers.stream().allMatch(paper -> paper.at() != null);
    var told =
        new Told(sentence(late, known), due.clause(), trail.where(event -> papers.contains(event)));
    return new Papers(!late.isEmpty(), known, told);
  }

  private String sentence(List<PaperAdded> late, boolean known) {
    String before = due.before().words() + " before the meeting";
    if (!late.isEmpty()) {
      return "Papers are sent %s, and these were later: %s."
          .formatted(before, late.stream().map(this::words).collect(Collectors.joining("; ")));
    }
    return known
        ? "Its papers were sent %s or earlier.".formatted(before)
        : "Papers are sent %s; it is not recorded when all of them were.".formatted(before);
  }

  // by its place and not its title, which somebody who reads this may be kept from
  private String words(PaperAdded paper) {
    return "paper %d, version %d, on %s"
        .formatted(papers.indexOf(paper) + 1, paper.version(), sent(paper.at()));
  }

  private static String sent(@Nullable Instant at) {
    return at == null ? "" : CivilDay.of(at).toString();
  }
}
