package quorate.auditor.plan;

import java.time.LocalDate;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** An urgent action as governance's log has it so far. */
final class Urgent {

  final String body;
  final LocalDate last;
  Optional<Ruling.Put> put = Optional.empty();
  boolean ratified;
  boolean lapsed;

  Urgent(Fields taken) throws Malformed {
    this.body = taken.text("body");
    this.last = taken.optionalDate("lapses").orElse(LocalDate.MAX);
  }

  boolean isLapsedOn(LocalDate day) {
    return lapsed || (!ratified && day.isAfter(last));
  }
}
