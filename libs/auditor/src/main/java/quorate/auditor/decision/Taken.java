package quorate.auditor.decision;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A decision for others as it stands in the register. */
record Taken(Fields data) {

  String decision() throws Malformed {
    return data.text("decision");
  }

  /** The mandates behind it, each once, from those for whom it is taken to who takes it. */
  List<String> mandates() {
    var mandates = new LinkedHashSet<String>();
    data.list("principals").forEach(each -> mandates.addAll(each.texts("mandates")));
    return List.copyOf(mandates);
  }

  /**
   * What of its sum this mandate is used for: the parts of those behind it, else all of it once.
   */
  Optional<BigDecimal> use(String mandate) throws Malformed {
    var sum = data.sum("sum");
    if (sum.isEmpty()) {
      return sum;
    }
    BigDecimal used = BigDecimal.ZERO;
    for (Fields each : data.list("principals")) {
      if (each.texts("mandates").contains(mandate)) {
        used = used.add(each.sum("sum").orElse(sum.get())).min(sum.get());
      }
    }
    return Optional.of(used);
  }

  /** Whether its parts, where they are told, are all of its sum. */
  boolean addsUp() throws Malformed {
    BigDecimal parts = BigDecimal.ZERO;
    int told = 0;
    var principals = data.list("principals");
    for (Fields each : principals) {
      var part = each.sum("sum");
      told += part.isPresent() ? 1 : 0;
      parts = parts.add(part.orElse(BigDecimal.ZERO));
    }
    return told == 0 || (told == principals.size() && plain(Optional.of(parts)).equals(sum()));
  }

  String sum() throws Malformed {
    return plain(data.sum("sum"));
  }

  /** A sum in one way of writing. */
  static String plain(Optional<BigDecimal> sum) {
    return sum.map(each -> each.stripTrailingZeros().toPlainString()).orElse("none");
  }
}
