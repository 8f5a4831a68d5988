package quorate.auditor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** An urgent action as governance's log has it so far. */
final class Urgent {

  final String body;
  final LocalDate last;
  private final Optional<BigDecimal> sum;
  Optional<Ruling.Put> put = Optional.empty();
  boolean ratified;
  boolean lapsed;

  Urgent(Fields taken) throws Malformed {
    this.body = taken.text("body");
    this.sum = taken.sum("sum");
    this.last = taken.optionalDate("lapses").orElse(LocalDate.MAX);
  }

  /** What was spent so for a body and waits to be ratified on a day. */
  static BigDecimal open(Collection<Urgent> all, String body, LocalDate day) {
    return all.stream()
        .filter(each -> each.body.equals(body) && !each.ratified && !each.isLapsedOn(day))
        .flatMap(each -> each.sum.stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean isLapsedOn(LocalDate day) {
    return lapsed || (!ratified && day.isAfter(last));
  }
}
