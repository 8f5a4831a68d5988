package quorate.ballots.electorate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.Weight;

/** What one practice weighs, exactly, and how that came about; one each needs no telling. */
record Figure(Weight weight, String told) {

  /** Empty where the register has no figure on which this basis could rest. */
  static Optional<Figure> of(Practice practice, WeightBasis basis, Weighing weighing) {
    return switch (basis) {
      case ONE_PER_PRACTICE, ONE_PER_SEAT -> Optional.of(new Figure(Weight.ONE, ""));
      case SHARES ->
          practice
              .shares()
              .map(shares -> new Figure(Weight.of(shares), "; " + shares + " shares"))
              .map(figure -> figure.cappedAt(weighing.cap()));
      case PATIENTS, PER_PATIENTS ->
          practice
              .patients(list(weighing), Objects.requireNonNull(weighing.fileDate()))
              .map(patients -> patients(patients, weighing).cappedAt(weighing.cap()));
    };
  }

  /** What a practice lacks for which there is no figure. */
  static String missing(WeightBasis basis, Weighing weighing) {
    return basis.ofPatients()
        ? "no %s list size of %s".formatted(list(weighing), weighing.fileDate())
        : "holds no shares";
  }

  private static Figure patients(String patients, Weighing weighing) {
    String told = "; %s %s patients on %s".formatted(patients, list(weighing), weighing.fileDate());
    String per = weighing.per();
    Rounding rounding = weighing.rounding();
    if (per == null || rounding == null) {
      return new Figure(Weight.of(patients), told);
    }
    return new Figure(
        new Weight(whole(new BigDecimal(patients), new BigDecimal(per), rounding.mode())),
        told + ", one per %s, rounded %s".formatted(per, rounding));
  }

  private static BigDecimal whole(BigDecimal patients, BigDecimal per, RoundingMode mode) {
    return patients.divide(per, 0, mode);
  }

  private Figure cappedAt(@Nullable String cap) {
    return cap != null && weight.isMoreThan(Weight.of(cap))
        ? new Figure(Weight.of(cap), told + ", capped at " + cap)
        : this;
  }

  private static PatientList list(Weighing weighing) {
    return Objects.requireNonNull(weighing.list());
  }
}
