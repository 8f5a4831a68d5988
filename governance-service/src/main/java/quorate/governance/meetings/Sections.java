package quorate.governance.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.governance.meeting.Agenda;
import quorate.governance.meeting.AgendaEvents.ItemWithdrawn;
import quorate.governance.meetings.Minutes.Section;
import quorate.governance.moment.Days;

/**
 * The sections of minutes, in the order in which the meeting took its items. In the first edition
 * what happened stood under the item that was mentioned last, in hand or not.
 */
final class Sections {

  private final Agenda agenda;
  private final int edition;
  private final List<Section> all = new ArrayList<>();
  private final Set<UUID> taken = new HashSet<>();
  private @Nullable Section inHand;

  Sections(Agenda agenda, int edition) {
    this.agenda = agenda;
    this.edition = edition;
  }

  List<Section> all() {
    return List.copyOf(all);
  }

  /** Where to write what happens now; empty before the first item. */
  Optional<List<String>> inHand() {
    return Optional.ofNullable(edition == 1 && !all.isEmpty() ? all.getLast() : inHand)
        .map(Section::lines);
  }

  /** Where to write what is of an item, if of one, and else of what is in hand. */
  Optional<List<String>> of(@Nullable UUID item) {
    return item == null || edition == 1 ? inHand() : Optional.of(at(item));
  }

  /** Where to write about an item, in hand or not. */
  List<String> at(UUID item) {
    return find(item)
        .orElseGet(
            () -> {
              var made = section(item, new ArrayList<>());
              all.add(made);
              return made;
            })
        .lines();
  }

  /** The item is in hand from now on. */
  List<String> take(UUID item) {
    var section = section(item, at(item));
    find(item).ifPresent(all::remove);
    all.add(section);
    taken.add(item);
    inHand = section;
    return section.lines();
  }

  /** What became of items that the meeting did not take, those that it left too once it is over. */
  void untaken(Named named, boolean over) {
    if (edition == 1) {
      return;
    }
    for (Agenda.Item item : agenda.items()) {
      var withdrawal = item.withdrawal();
      if (withdrawal != null) {
        at(item.id()).add("The item was withdrawn%s.".formatted(told(withdrawal, named)));
      } else if (over && !taken.contains(item.id())) {
        at(item.id()).add("The item was not reached.");
      }
    }
  }

  private static String told(ItemWithdrawn e, Named named) {
    Instant at = e.at();
    var by = e.by();
    if (at == null || by == null) {
      return "";
    }
    UUID person = by.person();
    return " on %s at %s by the %s%s"
        .formatted(
            Days.of(CivilDay.of(at)),
            Hours.time(at),
            by.office(),
            person == null ? "" : ", " + named.who(person));
  }

  private Optional<Section> find(UUID item) {
    int number = number(item);
    return all.stream().filter(section -> section.number() == number).findFirst();
  }

  private Section section(UUID item, List<String> lines) {
    var known = agenda.all().get(item);
    return new Section(number(item), known == null ? item.toString() : known.title(), lines);
  }

  private int number(UUID item) {
    var known = agenda.all().get(item);
    return known == null ? 0 : known.number();
  }
}
