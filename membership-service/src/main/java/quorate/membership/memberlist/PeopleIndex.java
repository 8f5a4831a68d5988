package quorate.membership.memberlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Persons by address and by name, however these are spelt. */
final class PeopleIndex {

  private final Map<String, KnownPerson> byAddress = new HashMap<>();
  private final Map<String, KnownPerson> byNewest = new HashMap<>();
  private final Map<String, List<KnownPerson>> byName = new HashMap<>();

  void add(KnownPerson person) {
    addressed(byAddress, person, person.who().email());
    addressed(byNewest, person, person.newestAddress());
    byName.computeIfAbsent(Someone.plain(person.who().name()), _ -> new ArrayList<>()).add(person);
  }

  private static void addressed(
      Map<String, KnownPerson> by, KnownPerson person, @Nullable String email) {
    if (email != null) {
      by.putIfAbsent(Someone.plain(email), person);
    }
  }

  Optional<KnownPerson> at(@Nullable String email) {
    if (email == null) {
      return Optional.empty();
    }
    String plain = Someone.plain(email);
    return Optional.ofNullable(byAddress.get(plain))
        .or(() -> Optional.ofNullable(byNewest.get(plain)));
  }

  /** The first of this name who fits. */
  Optional<KnownPerson> called(String name, Predicate<KnownPerson> fitting) {
    return byName.getOrDefault(Someone.plain(name), List.of()).stream().filter(fitting).findFirst();
  }
}
