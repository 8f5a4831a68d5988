package quorate.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** The house's other parts, as seen from one of them. */
final class Neighbours {

  private static final List<String> SHARED =
      List.of("quorate.chassis", "quorate.counting", "quorate.people");

  private Neighbours() {}

  /** Classes of this house that are neither under {@code root} nor in a shared library. */
  static DescribedPredicate<JavaClass> of(String root) {
    return DescribedPredicate.describe(
        "belong to another part of the house",
        known ->
            known.getPackageName().startsWith("quorate.")
                && Stream.concat(Stream.of(root), SHARED.stream())
                    .noneMatch(mine -> (known.getPackageName() + ".").startsWith(mine + ".")));
  }
}
