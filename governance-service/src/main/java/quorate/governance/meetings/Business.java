package quorate.governance.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Others;
import quorate.governance.meeting.Agenda.Item;
import quorate.governance.meeting.AgendaEvents.ItemHeard;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.meetings.NoticedItem.Paper;

/** The business of a meeting, as its notice tells of it. */
record Business(Assembly assembly, Meeting.Called meeting, Named named) {

  List<NoticedItem> items(Predicate<UUID> withheld) {
    return meeting.agenda().items().stream()
        .filter(item -> !item.withdrawn())
        .map(item -> item(item, withheld.test(item.id())))
        .toList();
  }

  private NoticedItem item(Item item, boolean withheld) {
    var put = item.put();
    return new NoticedItem(
        item.id(),
        item.number(),
        item.title(),
        item.kind(),
        item.heard(),
        put == null ? null : put.resolution(),
        says(item, put),
        put == null ? null : put.text(),
        withheld ? List.of() : papers(item));
  }

  // what was sent before is another version of the same
  private static List<Paper> papers(Item item) {
    Map<UUID, Paper> last = new LinkedHashMap<>();
    item.papers()
        .forEach(it -> last.put(it.paper(), new Paper(it.paper(), it.version(), it.title())));
    return List.copyOf(last.values());
  }

  private List<Stated> says(Item item, @Nullable ItemPut put) {
    List<Stated> says = new ArrayList<>();
    var hearing = item.hearing();
    if (hearing != null) {
      says.add(heard(hearing));
    }
    if (put != null) {
      by(item, put).ifPresent(says::add);
      if (put.special()) {
        says.add(Stated.of("It is special business."));
      }
      var kind = put.resolution();
      if (kind != null) {
        says.addAll(new Proposed(assembly, put, kind).says());
      }
    }
    return says;
  }

  private Stated heard(ItemHeard hearing) {
    var whom = hearing.whom();
    String how =
        hearing.how() == Others.TIME ? "for %d minutes".formatted(hearing.minutes()) : "in writing";
    return new Stated(
        "The %s %s is heard %s; nothing is decided under it."
            .formatted(whom.kind(), whom.code(), how),
        "Terms of reference " + NoticeOf.place(assembly.terms().agenda().clause(), "(agenda)"));
  }

  private Optional<Stated> by(Item item, ItemPut put) {
    if (put.by().together() != null) {
      return Optional.of(Stated.of("Brought by the members who required the meeting."));
    }
    UUID person = put.by().person();
    var office = put.by().office();
    if (person == null || office == null) {
      return Optional.empty();
    }
    return Optional.of(
        Stated.of(
            BodyRecord.isByOutsider(assembly.body(), item, meeting)
                ? "Brought by an outsider: %s.".formatted(named.who(person))
                : "Put by %s.".formatted(named.who(person))));
  }
}
