package quorate.membership.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a set of practices covers of another, in all and part by part. Practices in no part, or
 * perhaps in several, are in the one without a code; the latter are {@code doubtful}. {@code
 * strangers} were named and are not among the practices that the question is about.
 */
public record Coverage(
    Covered whole, List<Part> parts, List<String> doubtful, List<String> strangers) {

  /** One part of the practices. */
  public record Part(@Nullable String code, @Nullable String name, Covered covers) {}

  static Coverage of(Set<String> covered, List<Standing> all, By by, Ground ground) {
    var names = by.names(ground, all);
    Map<String, List<Standing>> parts =
        all.stream()
            .collect(groupingBy(it -> code(by, it, ground), TreeMap::new, Collectors.toList()));
    List<Standing> none = Optional.ofNullable(parts.remove("")).orElse(List.of());
    var told =
        parts.entrySet().stream()
            .map(it -> part(it.getKey(), names.apply(it.getKey()), covered, it.getValue()));
    var rest =
        none.isEmpty()
            ? Stream.<Part>empty()
            : Stream.of(new Part(null, null, Covered.of(covered, none)));
    return new Coverage(
        Covered.of(covered, all),
        Stream.concat(told, rest).toList(),
        none.stream()
            .filter(it -> by.codes(it, ground).size() > 1)
            .map(Standing::practice)
            .sorted(Comparator.naturalOrder())
            .toList(),
        strangers(covered, all));
  }

  private static Part part(
      String code, Optional<String> name, Set<String> covered, List<Standing> of) {
    return new Part(code, name.orElse(null), Covered.of(covered, of));
  }

  private static String code(By by, Standing practice, Ground ground) {
    Set<String> codes = by.codes(practice, ground);
    return codes.size() == 1 ? codes.iterator().next() : "";
  }

  private static List<String> strangers(Set<String> covered, List<Standing> all) {
    var unmet = new TreeSet<>(covered);
    all.forEach(it -> unmet.remove(it.practice()));
    return List.copyOf(unmet);
  }
}
