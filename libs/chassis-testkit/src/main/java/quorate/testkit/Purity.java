package quorate.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What decisions are made of, and what that may know. */
final class Purity {

  private static final Set<String> MECHANISM =
      Set.of(
          "quorate.chassis.log.Aggregate",
          "quorate.chassis.log.StreamRef",
          "quorate.chassis.seal.SealedValue",
          "quorate.chassis.seal.SealedChoice");

  private Purity() {}

  /** Deciders, events, commands and refusals, and whatever of the service these lead to. */
  static DescribedPredicate<JavaClass> reachedByDecisions(JavaClasses classes, String root) {
    Set<JavaClass> reached = new HashSet<>();
    Deque<JavaClass> waiting = new ArrayDeque<>();
    for (JavaClass one : classes) {
      if (one.getName().matches(".*[a-z](Decider|Event|Command|Refusal)(\\$.*)?")) {
        waiting.add(one);
      }
    }
    while (!waiting.isEmpty()) {
      JavaClass one = waiting.remove();
      if (reached.add(one)) {
        one.getDirectDependenciesFromSelf().stream()
            .map(known -> known.getTargetClass().getBaseComponentType())
            .filter(known -> within(known, root))
            .forEach(waiting::add);
      }
    }
    return DescribedPredicate.describe("decisions are made of", reached::contains);
  }

  static DescribedPredicate<JavaClass> mayBeKnown(String root) {
    return DescribedPredicate.describe(
        "are pure",
        found -> {
          JavaClass known = found.getBaseComponentType();
          return known.isPrimitive()
              || within(known, root)
              || within(known, "quorate.counting")
              || within(known, "quorate.chassis.decide")
              || within(known, "org.jspecify")
              || MECHANISM.contains(known.getName())
              || isPlainJava(known);
        });
  }

  private static boolean isPlainJava(JavaClass known) {
    String name = known.getPackageName();
    return known.getName().equals("java.io.Serializable")
        || (name.startsWith("java.")
            && !name.matches(
                "java\\.(io|net|nio\\.(file|channels)|sql|util\\.concurrent)(\\..*)?"));
  }

  private static boolean within(JavaClass known, String root) {
    return known.getPackageName().equals(root) || known.getPackageName().startsWith(root + ".");
  }
}
