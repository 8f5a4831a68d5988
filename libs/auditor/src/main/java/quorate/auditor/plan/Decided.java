package quorate.auditor.plan;

import static quorate.auditor.finding.Check.OWNER_DECIDED;

import java.time.LocalDate;
import java.util.Optional;
import quorate.auditor.log.Findings;

/** What was put before a body is decided by it there, under that very item. */
record Decided(Rulings rulings, Findings findings) {

  void check(String decision, String body, Optional<Ruling.Put> put, LocalDate on) {
    boolean carried = rulings.of(decision).filter(each -> each.isFor(body)).isPresent();
    must(carried, "a decision of its owner in favour", decision + " is none");
    rulings
        .of(decision)
        .ifPresent(each -> findings.same(OWNER_DECIDED, each.on, on, "the day of its decision"));
    under(decision, put);
  }

  /** The same of a no. */
  void heard(String decision, String body, Optional<Ruling.Put> put) {
    boolean said = rulings.of(decision).filter(each -> each.isHeardOf(body)).isPresent();
    must(said, "a decision of its owner", decision + " is none");
    under(decision, put);
  }

  private void under(String decision, Optional<Ruling.Put> put) {
    boolean there = put.isPresent() && rulings.of(decision).flatMap(each -> each.put).equals(put);
    must(there, "decided where it was put", "it was put elsewhere");
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(OWNER_DECIDED, holds, expected, what);
  }
}
