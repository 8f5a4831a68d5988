package quorate.auditor.plan;

import static quorate.auditor.finding.Check.URGENT_WITHIN_TERMS;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.BodyOnDay;
import quorate.auditor.register.Sitter;

/** What was done between meetings, against the terms of that day, and what became of it. */
record UrgentCheck(Rulings rulings, Findings findings) {

  void taken(Fields data, BodyOnDay body, BigDecimal open) throws Malformed {
    var terms = body.terms().map(each -> each.in("urgent")).filter(each -> each.json().isObject());
    must(terms.isPresent(), "terms that let persons act", "they let nobody");
    if (terms.isPresent()) {
      persons(data.texts("persons"), terms.get(), body.sitters());
      limit(data.sum("sum"), open, terms.get());
      lapses(data, terms.get());
    }
  }

  private void persons(List<String> persons, Fields terms, List<Sitter> sitters) throws Malformed {
    boolean enough =
        persons.size() >= terms.number("together")
            && new HashSet<>(persons).size() == persons.size();
    must(enough, "as many as the terms ask", persons.size() + " act");
    var offices = terms.texts("offices");
    for (String person : persons) {
      boolean may =
          sitters.stream()
              .filter(each -> each.person().equals(person))
              .findFirst()
              .filter(Sitter::sits)
              .filter(each -> each.offices().stream().anyMatch(offices::contains))
              .isPresent();
      must(may, "one of those named in the terms", person + " is none");
    }
  }

  // in slices it is no less: what waits to be ratified counts
  private void limit(Optional<BigDecimal> sum, BigDecimal open, Fields terms) throws Malformed {
    var limit = terms.sum("limit");
    if (limit.isPresent()) {
      boolean within = sum.filter(it -> it.add(open).compareTo(limit.get()) <= 0).isPresent();
      must(within, "at most £" + limit.get().toPlainString(), "it is beyond the limit");
    }
  }

  private void lapses(Fields data, Fields terms) throws Malformed {
    var on = data.date("on");
    var last =
        terms.has("lapsesafterdays")
            ? Optional.of(on.plusDays(terms.number("lapsesafterdays")))
            : Optional.empty();
    findings.same(URGENT_WITHIN_TERMS, last, data.optionalDate("lapses"), "its last day");
  }

  void later(String type, Fields data, Urgent urgent) throws Malformed {
    switch (type) {
      case "urgent-action-ratified" -> ratified(data, urgent);
      case "urgent-action-lapsed" -> lapsed(data, urgent);
      default -> {}
    }
  }

  private void lapsed(Fields data, Urgent urgent) throws Malformed {
    must(!urgent.ratified, "one not ratified", "it is ratified");
    if (!data.has("meeting")) {
      boolean after = urgent.last.isBefore(data.date("on"));
      must(after, "after " + urgent.last, "it lapses on " + data.text("on"));
    }
  }

  private void ratified(Fields data, Urgent urgent) throws Malformed {
    var on = data.date("on");
    must(!urgent.ratified, "one not ratified", "it is ratified again");
    String decision = data.text("decision");
    var sat = rulings.of(decision).map(each -> each.sat).orElse(on);
    must(!urgent.isLapsedOn(sat), "one not lapsed", "it had lapsed by " + sat);
    new Decided(rulings, findings).check(decision, urgent.body, urgent.put, on);
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(URGENT_WITHIN_TERMS, holds, expected, what);
  }
}
