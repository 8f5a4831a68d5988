package quorate.auditor.decision;

import static quorate.auditor.finding.Check.DECISION_WITHIN_AGREEMENT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** Agreements, and what decisions draw on them and free again. */
final class Funds {

  private final Map<String, Fund> funds = new HashMap<>();

  void made(Fields data) throws Malformed {
    funds.put(data.text("agreement"), new Fund(data));
  }

  void varied(Fields data, Findings found) throws Malformed {
    of(data, found).ifPresent(fund -> fund.vary(data));
  }

  void ended(Fields data, Findings found) throws Malformed {
    var fund = of(data, found);
    if (fund.isPresent()) {
      fund.get().end(data);
    }
  }

  void drawn(Fields data, Optional<Together> by, Findings found) throws Malformed {
    var fund = of(data, found);
    Charge charge = Charge.read(data);
    if (by.isPresent() && fund.isPresent()) {
      by.get().drawn(data, found);
      String against = fund.get().against(by.get().taken, charge);
      found.must(DECISION_WITHIN_AGREEMENT, against.isEmpty(), "within it", "it is " + against);
    }
    fund.ifPresent(each -> each.draw(charge));
  }

  /**
   * {@code earlier} is the decision whose place another takes, {@code drawn} what it was used for.
   */
  void freed(Fields data, Optional<Taken> earlier, BigDecimal drawn, Findings found)
      throws Malformed {
    Charge charge = Charge.read(data);
    if (earlier.isPresent()) {
      Fields before = earlier.get().data().in("charge");
      boolean had = before.json().isObject();
      found.must(DECISION_WITHIN_AGREEMENT, had, "what it had drawn", "it drew nothing");
      if (had) {
        Charge left = Charge.read(before).less(drawn);
        found.same(DECISION_WITHIN_AGREEMENT, left, charge, "what it had left");
      }
    }
    of(data, found).ifPresent(fund -> fund.give(charge));
  }

  private Optional<Fund> of(Fields data, Findings found) throws Malformed {
    var fund = Optional.ofNullable(funds.get(data.text("agreement")));
    found.must(DECISION_WITHIN_AGREEMENT, fund.isPresent(), "an agreement", "nobody made it");
    return fund;
  }
}
