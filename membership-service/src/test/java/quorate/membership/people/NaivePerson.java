package quorate.membership.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that was said of one person, in its order; an answer is looked for from the beginning. */
final class NaivePerson {

  /** What was said of one thing to hold from a day; nothing: that there is none. */
  record Said(String what, LocalDate from, @Nullable String value) {}

  private final List<Said> said;

  NaivePerson(List<Said> said) {
    this.said = List.copyOf(said);
  }

  /** Of the latest day that is not after this one, what was said last. */
  @Nullable String on(String what, LocalDate day) {
    @Nullable Said found = null;
    for (Said one : said) {
      boolean speaks = one.what().equals(what) && !one.from().isAfter(day);
      if (speaks && (found == null || !one.from().isBefore(found.from()))) {
        found = one;
      }
    }
    return found == null ? null : found.value();
  }

  /** The same with this. */
  NaivePerson with(Said one) {
    var more = new ArrayList<>(said);
    more.add(one);
    return new NaivePerson(more);
  }

  /** As an answer shows it. */
  String shown(LocalDate day) {
    return List.of("name", "email", "service-address", "notice", "role G81001", "role ").stream()
        .map(what -> Optional.ofNullable(on(what, day)).orElse("none"))
        .toList()
        .toString();
  }
}
