package quorate.counting.outcome.vote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts qualifying persons (s318): two proxies of one member are one, and so are two of its
 * representatives; by the letter of s318(2) a proxy and a representative of one corporation are
 * two. In general: as many persons as can each stand for somebody nobody else stands for in the
 * same capacity. A largest matching by augmenting paths (Kuhn 1955).
 */
final class QualifyingPersons {

  private record Role(Capacity capacity, String member) {}

  private final Map<String, Set<Role>> roles = new TreeMap<>();
  private final Map<Role, String> standsFor = new HashMap<>();

  private QualifyingPersons(List<Present> present) {
    for (Present each : present) {
      var role = new Role(each.capacity(), each.member());
      roles.computeIfAbsent(each.person(), person -> new HashSet<>()).add(role);
    }
  }

  static int count(List<Present> present) {
    var persons = new QualifyingPersons(present);
    int heads = 0;
    for (String person : new TreeSet<>(persons.roles.keySet())) {
      heads += persons.place(person, new HashSet<>()) ? 1 : 0;
    }
    return heads;
  }

  private boolean place(String person, Set<Role> tried) {
    for (Role role : roles.getOrDefault(person, Set.of())) {
      if (tried.add(role)) {
        String holder = standsFor.get(role);
        if (holder == null || place(holder, tried)) {
          standsFor.put(role, person);
          return true;
        }
      }
    }
    return false;
  }
}
