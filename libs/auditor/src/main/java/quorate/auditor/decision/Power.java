package quorate.auditor.decision;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A mandate as governance's log has it so far. */
final class Power {
  /** What nobody gave lets nobody decide; that it is not there is told already. */
  static Power ofNobody() {
    var json = JsonNodeFactory.instance.objectNode().put("since", "0001-01-01").put("form", "");
    json.putObject("giver").put("kind", "nobody").put("code", "");
    json.putObject("holder").put("kind", "nobody").put("code", "");
    json.putObject("terms").putArray("subjects");
    json.putObject("basis").put("instrument", "").put("place", "");
    return new Power(new Fields(json));
  }

  private final Fields grant;
  private final List<Fields> variations = new ArrayList<>();
  private BigDecimal used = BigDecimal.ZERO;
  private boolean ended;
  private LocalDate last = LocalDate.MAX;

  Power(Fields grant) {
    this.grant = grant;
  }

  void vary(Fields variation) {
    variations.add(variation);
  }

  // At once: whatever stands behind it in the log comes too late.
  void revoke(Fields revocation) throws Malformed {
    var day = revocation.optionalDate("lastday");
    ended = ended || day.isEmpty();
    last = day.orElse(last);
  }

  /** Another decision took the place of one that had used so much. */
  void free(BigDecimal sum) {
    used = used.subtract(sum);
  }

  /** What was used until now. */
  String used() {
    return Taken.plain(Optional.of(used));
  }

  /** Uses so much of it, if a sum is told; what is in the way, or nothing. */
  String use(Optional<BigDecimal> told, LocalDate day) throws Malformed {
    Fields limit = terms(day).in("limit");
    BigDecimal sum = told.orElse(BigDecimal.ZERO);
    used = used.add(sum);
    if (!limit.json().isObject() || told.isEmpty()) {
      return "";
    }
    var amount = new BigDecimal(limit.text("amount"));
    BigDecimal of = limit.text("per").equals("in-all") ? used : sum;
    return of.compareTo(amount) > 0 ? "over its limit of " + amount.toPlainString() : "";
  }

  /** What is in the way of a decision on this subject that day, or nothing. */
  String against(String subject, LocalDate day, boolean handedOn) throws Malformed {
    Fields terms = terms(day);
    if (ended || day.isAfter(last)) {
      return "revoked";
    }
    if (day.isBefore(grant.date("since"))
        || terms.optionalDate("until").filter(day::isAfter).isPresent()) {
      return "not in force";
    }
    if (grant.text("form").equals("consultative-forum")) {
      return "of a forum that advises";
    }
    if (handedOn && !terms.json().path("subdelegation").asBoolean()) {
      return "not to be handed on";
    }
    return covering(terms, subject).isPresent() ? "" : "on other subjects";
  }

  /** What a chain is to tell of it. */
  Step step(String subject, LocalDate day) throws Malformed {
    Fields terms = terms(day);
    Fields basis = grant.in("basis");
    return new Step(
        grant.text("form"),
        giver(),
        holder(),
        covering(terms, subject).orElse("none"),
        Step.limit(terms.in("limit")),
        "%s, %s".formatted(basis.text("instrument"), basis.text("place")));
  }

  /** Whether it hands on another mandate than this one, or than any. */
  boolean isUnderAnother(Optional<String> before) {
    var under = grant.optional("under");
    return under.isPresent() && !under.equals(before);
  }

  String giver() throws Malformed {
    return party(grant.in("giver"));
  }

  String holder() throws Malformed {
    return party(grant.in("holder"));
  }

  static String party(Fields party) throws Malformed {
    return party.text("kind") + ":" + party.text("code");
  }

  private static Optional<String> covering(Fields terms, String subject) throws Malformed {
    for (Fields each : terms.list("subjects")) {
      String code = each.text("code");
      if (subject.equals(code) || subject.startsWith(code + ".")) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private Fields terms(LocalDate day) throws Malformed {
    Fields latest = grant;
    LocalDate from = LocalDate.MIN;
    for (Fields each : variations) {
      LocalDate begins = each.date("from");
      if (!begins.isAfter(day) && !begins.isBefore(from)) {
        latest = each;
        from = begins;
      }
    }
    return latest.in("terms");
  }
}
