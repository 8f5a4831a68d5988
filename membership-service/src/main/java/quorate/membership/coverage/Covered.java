package quorate.membership.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * So many practices of so many, and so many patients of so many. Patients are those of the lists
 * that are known: {@code unknown} names the practices without one.
 */
public record Covered(Practices practices, Patients patients, List<String> unknown) {

  private static final int PLACES = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Practices of the set, and all. */
  public record Practices(int covered, int all) {}

  /**
   * Patients of the set, and all; {@code percent} is rounded half up to two places and absent where
   * no list is known. The lists are of files of the days between {@code from} and {@code to}.
   */
  public record Patients(
      BigDecimal covered,
      BigDecimal all,
      @Nullable BigDecimal percent,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  static Covered of(Set<String> covered, List<Standing> all) {
    List<Standing> ours = all.stream().filter(it -> covered.contains(it.practice())).toList();
    List<String> unknown =
        all.stream().filter(it -> it.list() == null).map(Standing::practice).sorted().toList();
    return new Covered(
        new Practices(ours.size(), all.size()), patients(patients(ours), all), unknown);
  }

  private static Patients patients(BigDecimal covered, List<Standing> of) {
    BigDecimal all = patients(of);
    Set<LocalDate> days =
        of.stream()
            .map(Standing::list)
            .filter(Objects::nonNull)
            .map(Standing.ListSize::asOf)
            .collect(Collectors.toSet());
    return new Patients(
        covered,
        all,
        all.signum() == 0
            ? null
            : covered.multiply(HUNDRED).divide(all, PLACES, RoundingMode.HALF_UP),
        days.stream().min(Comparator.naturalOrder()).orElse(null),
        days.stream().max(Comparator.naturalOrder()).orElse(null));
  }

  private static BigDecimal patients(List<Standing> of) {
    return of.stream()
        .map(Standing::list)
        .filter(Objects::nonNull)
        .map(Standing.ListSize::patients)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
