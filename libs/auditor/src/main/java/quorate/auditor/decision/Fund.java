package quorate.auditor.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** An agreement and its money as governance's log has them so far. */
final class Fund {

  private final Fields made;
  private final List<Fields> variations = new ArrayList<>();
  private final Map<String, BigDecimal> fenced = new HashMap<>();
  private BigDecimal free = BigDecimal.ZERO;
  private LocalDate last = LocalDate.MAX;

  Fund(Fields made) {
    this.made = made;
  }

  void vary(Fields variation) {
    variations.add(variation);
  }

  void end(Fields ending) throws Malformed {
    last = ending.date("lastday");
  }

  void draw(Charge charge) {
    charge.fence().ifPresent(code -> fenced.merge(code, charge.fenced(), BigDecimal::add));
    free = free.add(charge.free());
  }

  void give(Charge charge) {
    charge.fence().ifPresent(code -> fenced.merge(code, charge.fenced(), BigDecimal::subtract));
    free = free.subtract(charge.free());
  }

  /** What is in the way of such a decision's drawing, or nothing. */
  String against(Taken taken, Charge charge) throws Malformed {
    LocalDate day = taken.data().date("on");
    Fields content = content(day);
    if (day.isBefore(made.date("since"))
        || day.isAfter(last)
        || content.optionalDate("until").filter(day::isAfter).isPresent()) {
      return "not in force";
    }
    if (!isOfParties(taken, content)) {
      return "of other parties";
    }
    if (!content.has("budget")) {
      return "without a budget";
    }
    return money(content, taken.data().in("subject").text("code"), charge);
  }

  // first what is kept for the subject, then what is free
  private String money(Fields content, String subject, Charge charge) throws Malformed {
    var fence = fence(content, subject);
    var code = fence.isPresent() ? Optional.of(code(fence.get())) : Optional.<String>empty();
    if (!code.equals(charge.fence())) {
      return "of another ring-fence, " + code.orElse("none");
    }
    BigDecimal kept = fence.isPresent() ? left(fence.get()) : BigDecimal.ZERO;
    BigDecimal first = kept.min(charge.whole());
    if (kept.signum() >= 0 && first.compareTo(charge.fenced()) != 0) {
      return "to give £" + first.toPlainString() + " of its ring-fence";
    }
    BigDecimal left = free(content);
    return charge.free().compareTo(left) > 0 ? "left £" + left.toPlainString() + " free" : "";
  }

  private static boolean isOfParties(Taken taken, Fields content) throws Malformed {
    var parties = new HashSet<String>();
    for (Fields each : content.list("parties")) {
      parties.add(Power.party(each));
    }
    var principals = new HashSet<String>();
    for (Fields each : taken.data().list("principals")) {
      principals.add(Power.party(each.in("party")));
    }
    String decider = Power.party(taken.data().in("decider"));
    return parties.contains(decider) || parties.containsAll(principals);
  }

  private static Optional<Fields> fence(Fields content, String subject) throws Malformed {
    for (Fields each : content.list("ringfenced")) {
      if (subject.equals(code(each)) || subject.startsWith(code(each) + ".")) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String code(Fields fence) throws Malformed {
    return fence.in("subject").text("code");
  }

  private BigDecimal left(Fields fence) throws Malformed {
    BigDecimal amount = fence.sum("amount").orElse(BigDecimal.ZERO);
    return amount.subtract(fenced.getOrDefault(code(fence), BigDecimal.ZERO));
  }

  // what was drawn of a ring-fence that is no more counts here
  private BigDecimal free(Fields content) throws Malformed {
    BigDecimal left = content.sum("budget").orElse(BigDecimal.ZERO).subtract(free);
    var others = new HashMap<>(fenced);
    for (Fields each : content.list("ringfenced")) {
      left = left.subtract(each.sum("amount").orElse(BigDecimal.ZERO));
      others.remove(code(each));
    }
    return others.values().stream().reduce(left, BigDecimal::subtract);
  }

  private Fields content(LocalDate day) throws Malformed {
    Fields latest = made;
    LocalDate from = LocalDate.MIN;
    for (Fields each : variations) {
      LocalDate begins = each.date("from");
      if (!begins.isAfter(day) && !begins.isBefore(from)) {
        latest = each;
        from = begins;
      }
    }
    return latest.in("content");
  }
}
