package quorate.auditor.decision;

import java.math.BigDecimal;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** So much of an agreement's ring-fence, and so much of what is free. */
record Charge(String agreement, Optional<String> fence, BigDecimal fenced, BigDecimal free) {

  static Charge read(Fields data) throws Malformed {
    return new Charge(
        data.text("agreement"), data.optional("fence"), sum(data, "fenced"), sum(data, "free"));
  }

  BigDecimal whole() {
    return fenced.add(free);
  }

  /** What is left of it once so much was spent, of the ring-fence first. */
  Charge less(BigDecimal spent) {
    BigDecimal ofFence = spent.min(fenced);
    BigDecimal ofFree = spent.subtract(ofFence).min(free);
    return new Charge(
        agreement, fence, plain(fenced.subtract(ofFence)), plain(free.subtract(ofFree)));
  }

  private static BigDecimal sum(Fields data, String name) throws Malformed {
    return plain(
        data.sum(name).orElseThrow(() -> new Malformed("there is no sum \"" + name + "\"")));
  }

  private static BigDecimal plain(BigDecimal sum) {
    return sum.stripTrailingZeros();
  }
}
