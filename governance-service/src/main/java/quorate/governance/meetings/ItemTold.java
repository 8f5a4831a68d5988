package quorate.governance.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Handling;
import quorate.governance.body.Office;
import quorate.governance.meeting.Agenda.Item;
import quorate.governance.meeting.AgendaEvents.ItemWithdrawn;
import quorate.governance.meeting.AgendaEvents.PaperAdded;
import quorate.governance.meeting.ItemKind;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.PapersDue;
import quorate.governance.meeting.RoomEvents.Quorum;
import quorate.governance.party.Party;

/**
 * An item as people read it, one that was withdrawn too, with what was put in: {@code resolution}
 * is the kind that is to be moved and {@code text} its words, as in the notice; {@code quorum} is
 * as it was when the item was taken last.
 */
record ItemTold(
    UUID item,
    int number,
    String title,
    ItemKind kind,
    @Nullable Party heard,
    @Nullable Kind resolution,
    @Nullable String text,
    List<String> organisations,
    List<String> subjects,
    @Nullable WithdrawnTold withdrawn,
    List<PaperTold> papers,
    List<InterestTold> interests,
    @Nullable Quorum quorum) {

  /** By whom it was withdrawn, and when; what is from before that was asked tells neither. */
  record WithdrawnTold(@Nullable Office office, @Nullable UUID person, @Nullable Instant at) {
    static @Nullable WithdrawnTold of(@Nullable ItemWithdrawn event) {
      if (event == null) {
        return null;
      }
      var by = event.by();
      return by == null
          ? new WithdrawnTold(null, null, event.at())
          : new WithdrawnTold(by.office(), by.person(), event.at());
    }
  }

  /** {@code late}: sent less long before the meeting than the terms ask for. */
  record PaperTold(
      UUID paper,
      int version,
      String title,
      String document,
      @Nullable Instant sent,
      boolean late) {}

  /** Through whom whose interest: {@code member} is a seat or member, {@code interest} declared. */
  record InterestTold(
      UUID person,
      @Nullable String member,
      @Nullable UUID interest,
      String type,
      Handling handling,
      @Nullable String common) {}

  static ItemTold of(Item item, Meeting.Called m, boolean withheld) {
    var put = item.put();
    return new ItemTold(
        item.id(),
        item.number(),
        item.title(),
        item.kind(),
        item.heard(),
        put == null ? null : put.resolution(),
        put == null ? null : put.text(),
        item.about().organisations(),
        item.about().subjects(),
        WithdrawnTold.of(item.withdrawal()),
        withheld ? List.of() : papers(item, m),
        interests(item, m),
        m.room().taken().stream()
            .filter(taken -> taken.item().equals(item.id()))
            .reduce((first, last) -> last)
            .map(taken -> taken.quorum())
            .orElse(null));
  }

  private static List<PaperTold> papers(Item item, Meeting.Called m) {
    var due = PapersDue.of(m);
    return item.papers().stream()
        .map(paper -> paper(paper, due.filter(it -> it.isLate(paper)).isPresent()))
        .toList();
  }

  private static PaperTold paper(PaperAdded paper, boolean late) {
    return new PaperTold(
        paper.paper(), paper.version(), paper.title(), paper.document(), paper.at(), late);
  }

  private static List<InterestTold> interests(Item item, Meeting.Called m) {
    return m.room().noted().stream()
        .filter(each -> each.item().equals(item.id()))
        .map(each -> each.person())
        .distinct()
        .map(person -> m.room().noted(item.id(), person))
        .flatMap(Optional::stream)
        .map(
            each ->
                new InterestTold(
                    each.person(),
                    each.member(),
                    each.interest(),
                    each.type().toString(),
                    each.handling(),
                    m.room().common(item.id(), each.person()).map(it -> it.clause()).orElse(null)))
        .toList();
  }
}
