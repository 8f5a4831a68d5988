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
  private final Map<String, List<KnownPerson>> byName = new HashMap<>();

  void add(KnownPerson person) {
    String email = person.who().email();
    if (email != null) {
      byAddress.putIfAbsent(Someone.plain(email), person);
    }
    byName.computeIfAbsent(Someone.plain(person.who().name()), _ -> new ArrayList<>()).add(person);
  }

  Optional<KnownPerson> at(@Nullable String email) {
    return email == null
        ? Optional.empty()
        : Optional.ofNullable(byAddress.get(Someone.plain(email)));
  }

  /** The first of this name who fits. */
  Optional<KnownPerson> called(String name, Predicate<KnownPerson> fitting) {
    return byName.getOrDefault(Someone.plain(name), List.of()).stream().filter(fitting).findFirst();
  }
}
