package quorate.membership.statutory;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.membership.statutory.Entered.Change;

/** What changed of the persons who hold: another name, another service address. */
record HolderChanges(Map<UUID, List<Change>> byPerson) {

  HolderChanges {
    byPerson =
        byPerson.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
  }

  /** The line with those that fell while it lasted, in the order in which they were entered. */
  StatutoryLine on(StatutoryLine line, LocalDate day) {
    var ofHolders =
        StatutorySheet.persons(line).stream()
            .flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
            .filter(change -> !change.on().isAfter(day) && line.lasts(change.on()));
    return line.changed(
        Stream.concat(line.changes().stream(), ofHolders)
            .sorted(Comparator.comparing(Change::entered))
            .toList());
  }
}
