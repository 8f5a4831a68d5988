package quorate.auditor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A permission as governance's log has it so far. */
final class Permission {

  /** For what it is wanted; absent ones are empty text. */
  record Wanted(String plan, String line, String matter) {}

  final String owner;
  final Wanted wanted;
  final Optional<BigDecimal> asked;
  private final Map<String, String> open = new HashMap<>();
  Optional<Ruling.Put> put = Optional.empty();
  boolean decided;
  boolean granted;
  boolean used;
  Optional<BigDecimal> left = Optional.empty();
  LocalDate until = LocalDate.MAX;

  Permission(Fields request) throws Malformed {
    var what = request.in("wanted");
    this.owner = request.text("owner");
    this.wanted =
        new Wanted(
            request.text("plan"),
            what.optional("line").orElse(""),
            what.optional("matter").orElse(""));
    this.asked = request.sum("sum");
  }

  void grant(Fields grant) throws Malformed {
    decided = true;
    granted = true;
    left = grant.sum("sum");
    until = grant.optionalDate("until").orElse(LocalDate.MAX);
    for (Fields each : grant.list("conditions")) {
      open.put(each.text("condition"), each.text("text"));
    }
  }

  void meet(String condition) {
    open.remove(condition);
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean isUsedUp() {
    return left.map(sum -> sum.signum() <= 0).orElse(used);
  }

  void use(Fields use) throws Malformed {
    used = true;
    var part = use.sum("sum").orElse(BigDecimal.ZERO);
    left = left.map(sum -> sum.subtract(part));
  }
}
