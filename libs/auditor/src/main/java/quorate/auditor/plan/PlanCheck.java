package quorate.auditor.plan;

import static quorate.auditor.finding.Check.DRAWN_WITHIN_PLAN;
import static quorate.auditor.finding.Check.OWNER_DECIDED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What happens to a plan, against how it stood before. */
record PlanCheck(Plan plan, Rulings rulings, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    switch (type) {
      case "plan-revised" -> revised(data);
      case "plan-put" -> {
        findings.same(OWNER_DECIDED, plan.revision, data.number("revision"), "it is put");
        stands();
      }
      case "plan-adopted" -> adopted(data);
      case "plan-drawn" -> drawn(data);
      case "reserved-matter-taken" -> done(data);
      default -> {}
    }
  }

  private void revised(Fields data) throws Malformed {
    findings.same(DRAWN_WITHIN_PLAN, plan.revision + 1, data.number("revision"), "its revision");
    boolean left = plan.isAboveDrawn(Plan.Content.read(data.in("content")));
    must(left, "lines that leave what was drawn", "a line is less");
  }

  private void adopted(Fields data) throws Malformed {
    findings.same(OWNER_DECIDED, plan.revision, data.number("revision"), "it is adopted");
    stands();
    new Decided(rulings, findings)
        .check(data.text("decision"), plan.owner, plan.put, data.date("on"));
    must(plan.isAboveDrawn(plan.content), "lines that leave what was drawn", "a line is less");
  }

  private void stands() {
    findings.must(OWNER_DECIDED, !plan.isReplaced(), "one not replaced", "another took its place");
  }

  private void drawn(Fields data) throws Malformed {
    var on = data.date("on");
    var sum = data.sum("sum").orElse(BigDecimal.ZERO);
    must(sum.signum() > 0, "a sum above nothing", "it draws " + sum);
    var adopted = adopted(on);
    based(data, adopted, sum);
    if (adopted.isPresent()) {
      drawn(data, adopted.get(), sum);
    }
  }

  private Optional<Plan.Content> adopted(LocalDate on) {
    var adopted = plan.adoptedOn(on);
    must(adopted.isPresent(), "an adopted plan", "it was not adopted by " + on);
    must(plan.isYearOf(on), "a day of its year", "it is of " + on);
    must(on.isBefore(plan.replaced), "a plan that stands", "another took its place");
    return adopted;
  }

  private void drawn(Fields data, Plan.Content adopted, BigDecimal sum) throws Malformed {
    var beyond = Plan.beyond(data);
    var line = data.optional("line");
    boolean known = line.isEmpty() || adopted.lines().containsKey(line.get());
    must(known, "a line of the plan", "it draws on none");
    var left = line.map(each -> left(each, adopted)).orElse(BigDecimal.ZERO);
    var expected = sum.subtract(left).max(BigDecimal.ZERO);
    boolean same = expected.compareTo(beyond) == 0;
    must(same, "£" + expected.toPlainString() + " beyond", "£%s is".formatted(beyond));
    boolean permitted = data.has("permission") == (beyond.signum() > 0);
    must(permitted, "permission for what is beyond, and for that alone", "it is otherwise");
  }

  private BigDecimal left(String line, Plan.Content adopted) {
    return adopted
        .lines()
        .getOrDefault(line, BigDecimal.ZERO)
        .subtract(plan.drawn.getOrDefault(line, BigDecimal.ZERO));
  }

  // entries from before decisions were named have none
  private void based(Fields data, Optional<Plan.Content> adopted, BigDecimal sum) throws Malformed {
    if (!data.has("decision")) {
      return;
    }
    String decision = data.text("decision");
    var ruling = rulings.of(decision);
    if (data.has("urgentaction")) {
      boolean acts =
          ruling
              .filter(each -> each.urgent)
              .filter(each -> each.body.equals(plan.executive) || each.body.equals(plan.owner))
              .isPresent();
      must(acts, "an urgent action of its bodies", "it rests on " + decision);
      return;
    }
    executive(decision, ruling, adopted);
    bounds(data.text("plan"), ruling, Optional.of(sum));
    boolean first = plan.isFirst(decision, data.optional("line").orElse("no line"));
    must(first, "a decision that is not drawn yet", decision + " is drawn on that line again");
  }

  private void executive(String decision, Optional<Ruling> ruling, Optional<Plan.Content> adopted) {
    boolean theirs = ruling.filter(each -> each.isFor(plan.executive)).isPresent();
    must(theirs, "a decision of the executive that stands", "it rests on " + decision);
    boolean reserved =
        ruling
            .flatMap(each -> each.subject)
            .filter(subject -> adopted.filter(content -> content.reserves(subject)).isPresent())
            .isPresent();
    must(!reserved, "no reserved matter", decision + " is of one");
  }

  // by a decision that tells no sum no money is drawn, and what is done by it is of one plan
  private void bounds(String id, Optional<Ruling> ruling, Optional<BigDecimal> sum) {
    ruling.ifPresent(
        each -> {
          boolean within =
              each.sum
                  .map(most -> each.drawn.add(sum.orElse(BigDecimal.ZERO)).compareTo(most) <= 0)
                  .orElseGet(() -> sum.isEmpty() && each.plans.stream().allMatch(id::equals));
          must(within, "no more than was decided", "more is drawn than its decision lets");
        });
  }

  private void done(Fields data) throws Malformed {
    var adopted = adopted(data.date("on"));
    String matter = data.text("matter");
    boolean known = adopted.filter(content -> content.reserved().contains(matter)).isPresent();
    must(known, "a reserved matter of the plan", matter + " is none");
    String decision = data.text("decision");
    var ruling = rulings.of(decision);
    boolean theirs = ruling.filter(each -> each.isFor(plan.executive)).isPresent();
    must(theirs, "a decision of the executive that stands", "it rests on " + decision);
    bounds(data.text("plan"), ruling, data.sum("sum"));
    must(plan.isFirst(decision, "matter " + matter), "what is not done yet", "it is done again");
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(DRAWN_WITHIN_PLAN, holds, expected, what);
  }
}
