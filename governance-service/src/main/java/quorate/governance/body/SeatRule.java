package quorate.governance.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a body's composition, under a key that its seats name. {@code within} narrows seats
 * that follow the register to an area: a sub-ICB location or a place. A term is in months; {@code
 * renewals} is how often it may be renewed, absent without limit. {@code training} must be on
 * record before a holder sits; {@code quorum} is how many holders must be there for a quorum.
 */
public record SeatRule(
    String rule,
    SeatSource source,
    String title,
    Office office,
    Voice voice,
    @Nullable String within,
    @Nullable List<String> localities,
    @Nullable Integer atLeast,
    @Nullable Integer atMost,
    @Nullable List<How> filledBy,
    Conditions conditions,
    @Nullable Integer termMonths,
    @Nullable Integer renewals,
    Deputies deputies,
    List<String> training,
    @Nullable Integer quorum,
    @Nullable String clause) {

  public SeatRule {
    localities = localities == null ? null : List.copyOf(localities);
    filledBy = filledBy == null ? null : List.copyOf(filledBy);
    training = List.copyOf(training);
  }

  /** Whether a seat of this rule may be filled so. */
  public boolean lets(How how) {
    return (filledBy == null ? source.usually() : filledBy).contains(how);
  }

  /**
   * The last day of a term that begins then: the day before the corresponding date, or the last of
   * a month that has no such date (Dodds v Walker [1981] 1 WLR 1027); none where it is without end.
   */
  public @Nullable LocalDate termEnd(LocalDate from) {
    if (termMonths == null) {
      return null;
    }
    var then = from.plusMonths(termMonths);
    return then.getDayOfMonth() == from.getDayOfMonth() ? then.minusDays(1) : then;
  }
}
