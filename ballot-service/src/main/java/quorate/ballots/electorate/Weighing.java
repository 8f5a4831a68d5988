package quorate.ballots.electorate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The details of a weight basis; numbers are decimals. A list is told with the day of its file, so
 * that a later file never changes a weight. {@code per} and {@code rounding} belong to
 * per-patients; {@code clause} is that of the articles which gives such weights.
 */
public record Weighing(
    @Nullable PatientList list,
    @Nullable LocalDate fileDate,
    @Nullable String per,
    @Nullable Rounding rounding,
    @Nullable String cap,
    @Nullable WithoutFigure without,
    @Nullable String clause) {

  static final Weighing NONE = new Weighing(null, null, null, null, null, null, null);

  /** The details as told; where nothing was, none. */
  public static Weighing orNone(@Nullable Weighing told) {
    return told == null ? NONE : told;
  }

  /** The first field that this basis needs and lacks, or has and may not have. */
  public Optional<String> unfit(WeightBasis basis) {
    boolean patients = basis.ofPatients();
    boolean perPatients = basis == WeightBasis.PER_PATIENTS;
    boolean figures = basis.ofPatients() || basis == WeightBasis.SHARES;
    return unfit("list", list, patients)
        .or(() -> unfit("filedate", fileDate, patients))
        .or(
            () ->
                perPatients == isMoreThanNothing(per)
                    ? unfit("per", per, perPatients)
                    : Optional.of("per"))
        .or(() -> unfit("rounding", rounding, perPatients))
        .or(() -> unfit("without", without, figures))
        .or(() -> cap == null || (figures && isMoreThanNothing(cap)) ? none() : Optional.of("cap"));
  }

  /** What it has in this field. */
  public @Nullable Object value(String field) {
    return switch (field) {
      case "list" -> list;
      case "filedate" -> fileDate;
      case "per" -> per;
      case "rounding" -> rounding;
      case "without" -> without;
      default -> cap;
    };
  }

  private static Optional<String> unfit(String field, @Nullable Object value, boolean needed) {
    return (value != null) == needed ? none() : Optional.of(field);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static boolean isMoreThanNothing(@Nullable String decimal) {
    return decimal != null && new BigDecimal(decimal).signum() > 0;
  }
}
