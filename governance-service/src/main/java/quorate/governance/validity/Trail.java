package quorate.governance.validity;

import java.util.List;
import java.util.function.Predicate;
import quorate.chassis.wire.Entry;
import quorate.governance.register.Link;

/** Entries of this service's log, by what they say. */
record Trail(List<Entry> entries) {

  static final Trail NONE = new Trail(List.of());

  Trail {
    entries = List.copyOf(entries);
  }

  /** Where the entries of this kind stand. */
  List<Link> of(Class<? extends Record> kind) {
    return where(kind::isInstance);
  }

  /** Where the entries that this holds of stand. */
  List<Link> where(Predicate<Record> asked) {
    return entries.stream()
        .filter(entry -> entry.event() != null && asked.test(entry.event()))
        .map(entry -> new Link(word(entry), "governance", entry.position(), entry.id()))
        .toList();
  }

  private static String word(Entry entry) {
    String type = entry.type();
    return type.substring(type.indexOf('.') + 1, type.lastIndexOf('.'));
  }
}
