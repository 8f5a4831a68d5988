package quorate.auditor.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** What people declared so far, by person and interest. */
final class Interests {

  /** One interest as it stands; {@code last} is its last day, if it has one. */
  record Interest(
      String interest,
      String type,
      String organisation,
      List<String> subjects,
      LocalDate since,
      Optional<LocalDate> last) {

    private static Interest of(Fields data, LocalDate since) throws Malformed {
      var about = data.in("about");
      return new Interest(
          data.text("interest"),
          data.text("type"),
          about.optional("organisation").orElse(""),
          about.texts("subjects"),
          since,
          Optional.empty());
    }

    private Interest until(Optional<LocalDate> day) {
      return new Interest(interest, type, organisation, subjects, since, day);
    }

    private boolean on(LocalDate day) {
      return !day.isBefore(since) && last.filter(day::isAfter).isEmpty();
    }

    /** Whether it bears on an item: of two subjects of which one is part of the other, both are. */
    private boolean touches(Fields item) {
      return item.texts("organisations").stream().anyMatch(organisation::equalsIgnoreCase)
          || item.texts("subjects").stream()
              .anyMatch(
                  it -> subjects.stream().anyMatch(own -> covers(own, it) || covers(it, own)));
    }

    private static boolean covers(String wide, String narrow) {
      return narrow.equals(wide) || narrow.startsWith(wide + ".");
    }
  }

  private final Map<String, Map<String, Interest>> all = new HashMap<>();

  /** Those of a person that day that bear on an item about this. */
  Stream<Interest> bearingOn(String person, LocalDate day, Fields about) {
    return all.getOrDefault(person, Map.of()).values().stream()
        .filter(each -> each.on(day) && each.touches(about));
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "interest-declared" -> put(data, Interest.of(data, data.date("since")));
      case "interest-updated" -> {
        var before = known(data);
        if (before.isPresent()) {
          put(data, Interest.of(data, before.get().since()).until(before.get().last()));
        }
      }
      case "interest-ended" -> {
        var before = known(data);
        if (before.isPresent()) {
          put(data, before.get().until(data.optionalDate("lastday")));
        }
      }
      default -> {}
    }
  }

  private Optional<Interest> known(Fields data) throws Malformed {
    return Optional.ofNullable(of(data).get(data.text("interest")));
  }

  private void put(Fields data, Interest interest) throws Malformed {
    of(data).put(data.text("interest"), interest);
  }

  private Map<String, Interest> of(Fields data) throws Malformed {
    return all.computeIfAbsent(data.text("person"), unseen -> new LinkedHashMap<>());
  }
}
