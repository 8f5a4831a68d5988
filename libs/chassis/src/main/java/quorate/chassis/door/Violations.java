package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Given;

/** Values that annotations do not allow, all of them; the first is the problem's own. */
final class Violations {

  /** One value, and what it must be. */
  record Refused(String field, String value, String mend) {}

  private Violations() {}

  static HttpProblem of(ConstraintViolationException refused) {
    List<Refused> all =
        refused.getConstraintViolations().stream()
            .map(Violations::one)
            .sorted(Comparator.comparing(Refused::field).thenComparing(Refused::mend))
            .toList();
    Refused first = all.getFirst();
    return Problems.about(
        Problems.problem(DoorRefusal.VALUES_NOT_ALLOWED).with("violations", all),
        new Given(first.field(), first.value()),
        first.mend());
  }

  private static Refused one(ConstraintViolation<?> violation) {
    String value = told(violation.getInvalidValue());
    return new Refused(
        field(violation.getPropertyPath()), Problems.cut(value), Wanted.instead(violation));
  }

  /**
   * Without the method and the body's name in it, or what a place in a list is called once more;
   * properties are in lower case outside.
   */
  private static String field(Path path) {
    List<String> steps =
        StreamSupport.stream(path.spliterator(), false)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Path.Node::toString)
            .toList();
    return String.join(".", steps.subList(Math.min(2, steps.size() - 1), steps.size()))
        .toLowerCase(Locale.ROOT);
  }

  private static String told(@Nullable Object value) {
    return value instanceof Collection<?> several
        ? several.size() + " items"
        : String.valueOf(value);
  }
}
