package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.AgendaEvents.ItemHeard;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.AgendaEvents.ItemWithdrawn;
import quorate.governance.meeting.AgendaEvents.OfAgenda;
import quorate.governance.meeting.AgendaEvents.PaperAdded;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.party.Party;

/** What stands on the agenda, in its order. */
public record Agenda(Map<UUID, Item> all) {

  static final Agenda EMPTY = new Agenda(Map.of());

  /** One item; {@code put} is absent where somebody is only heard. */
  public record Item(
      UUID id,
      int number,
      String title,
      ItemKind kind,
      @Nullable ItemPut put,
      @Nullable ItemHeard hearing,
      @Nullable ItemWithdrawn withdrawal,
      List<PaperAdded> papers) {

    public Item {
      papers = List.copyOf(papers);
    }

    /** Who is heard under it, if that is what it is for. */
    public @Nullable Party heard() {
      return hearing == null ? null : hearing.whom();
    }

    public Topic about() {
      return put == null ? Topic.NONE : put.about();
    }

    /** The next version of a paper. */
    int nextVersion(UUID paper) {
      return 1 + (int) papers.stream().filter(each -> each.paper().equals(paper)).count();
    }

    public boolean withdrawn() {
      return withdrawal != null;
    }

    private Item withdraw(ItemWithdrawn e) {
      return new Item(id, number, title, kind, put, hearing, e, papers);
    }

    private Item with(PaperAdded paper) {
      var more = new ArrayList<>(papers);
      more.add(paper);
      return new Item(id, number, title, kind, put, hearing, withdrawal, more);
    }
  }

  /** An item that stands on the agenda still. */
  public Optional<Item> item(UUID id) {
    return Optional.ofNullable(all.get(id)).filter(item -> !item.withdrawn());
  }

  public List<Item> items() {
    return List.copyOf(all.values());
  }

  int next() {
    return all.size() + 1;
  }

  Agenda evolve(OfAgenda event) {
    return switch (event) {
      case ItemPut e ->
          with(new Item(e.item(), e.number(), e.title(), e.kind(), e, null, null, List.of()));
      case ItemHeard e ->
          with(new Item(e.item(), e.number(), e.title(), ItemKind.HEARD, null, e, null, List.of()));
      case ItemWithdrawn e -> with(known(e).withdraw(e));
      case PaperAdded e -> with(known(e).with(e));
    };
  }

  private Item known(OfAgenda event) {
    var item = all.get(event.item());
    if (item == null) {
      throw new IllegalStateException(event + " is of no item");
    }
    return item;
  }

  private Agenda with(Item item) {
    var more = new LinkedHashMap<>(all);
    more.put(item.id(), item);
    return new Agenda(more);
  }
}
