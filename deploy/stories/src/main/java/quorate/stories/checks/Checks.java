package quorate.stories.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Gathers how each check of a story came out. One check may be broken on purpose: the fact found
 * for it is then falsified before it is judged, so the story must fail and name it.
 */
public final class Checks {
  private final List<? extends CheckName> declared;
  private final Optional<String> broken;
  private final Consumer<Result> listener;
  private final List<Result> results = new ArrayList<>();

  public Checks(
      List<? extends CheckName> declared, Optional<String> broken, Consumer<Result> listener) {
    this.declared = declared;
    this.broken = broken;
    this.listener = listener;
    broken.ifPresent(this::mustBeDeclared);
  }

  /** Checks that what was found is what was expected; collections compare by their elements. */
  public void equal(CheckName check, Object expected, Object found) {
    Object fact = isBroken(check) ? Falsified.of(found) : found;
    boolean held = plain(expected).equals(plain(fact));
    var result =
        new Result(check.key(), check.sentence(), held, expected.toString(), fact.toString());
    results.add(result);
    listener.accept(result);
  }

  /** Whether this check is to be broken; for facts that can be falsified at their root. */
  public boolean isBroken(CheckName check) {
    return broken.filter(check.key()::equals).isPresent();
  }

  /** Everything judged, and as failed what should have been but was not. */
  public List<Result> results() {
    var all = new ArrayList<>(results);
    declared.stream()
        .filter(check -> results.stream().noneMatch(r -> r.check().equals(check.key())))
        .forEach(check -> all.add(Result.unreached(check)));
    return all;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Collection<?> several -> several.stream().map(Object::toString).toList().toString();
      case Map<?, ?> map -> new TreeMap<Object, Object>(map).toString();
      default -> value.toString();
    };
  }

  private void mustBeDeclared(String name) {
    var names = declared.stream().map(CheckName::key).toList();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "there is no check " + name + "; the checks are " + String.join(", ", names));
    }
  }
}
