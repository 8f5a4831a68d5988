package quorate.stories.council;

import static quorate.stories.council.CouncilCheck.ACCOUNTED;
import static quorate.stories.council.CouncilCheck.CONDITION_OPEN_REFUSED;
import static quorate.stories.council.CouncilCheck.LATER_INTEREST_REFUSED;
import static quorate.stories.council.CouncilCheck.PERMISSION_DRAWN;
import static quorate.stories.council.CouncilCheck.PLAN_ADOPTED;
import static quorate.stories.council.CouncilCheck.POUND_OVER_REFUSED;
import static quorate.stories.council.CouncilCheck.REQUEST_WAITS;
import static quorate.stories.council.CouncilCheck.RESERVED_REFUSED;
import static quorate.stories.council.CouncilCheck.URGENT_LAPSED;
import static quorate.stories.council.CouncilCheck.URGENT_OVER_LIMIT_REFUSED;
import static quorate.stories.council.CouncilCheck.URGENT_RATIFIED;
import static quorate.stories.council.CouncilCheck.WITHIN_LINE_DRAWN;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.services.Bodies;
import quorate.stories.services.Mandates;
import quorate.stories.services.Meetings;
import quorate.stories.services.Plans;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Patience;

/** The plan's year: adopted, drawn on, exceeded by permission, and what was done in urgency. */
record Year(
    Plans plans,
    Meetings meetings,
    Bodies bodies,
    Mandates decisions,
    Inputs inputs,
    Seated seated,
    Checks checks,
    Consumer<String> progress) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final BigDecimal PENNY = new BigDecimal("0.01");

  /** What came of it, by its ids. */
  record Done(String plan, String permission, List<String> urgent) {}

  Done play() {
    String plan = adopted();
    within(plan);
    String permission = plans.request(plan, inputs.line(), inputs.beyond(), seated.ada());
    checks.equal(
        REQUEST_WAITS,
        List.of(List.of("decide-permission"), List.of()),
        List.of(
            plans.waiting(seated.members().getFirst(), permission),
            plans.waiting(seated.ada(), permission)));
    interested(plan);
    var urgent = List.of(hurried(inputs.urgentLimit().subtract(PENNY)), hurried(PENNY));
    second(permission, urgent);
    exceeded(plan, permission);
    checks.equal(
        ACCOUNTED,
        "answered",
        plans.account(plan, inputs.line(), seated.members().getFirst(), seated.ada()));
    return new Done(plan, permission, urgent);
  }

  private String adopted() {
    String plan =
        plans.draft(
            seated.executive(), seated.council(), seated.ada(), inputs.line(), inputs.budget());
    String meeting = meetings.call(seated.council(), "The year's plan");
    String item = meetings.put(meeting, "Business plan");
    plans.put("plans", plan, meeting, item, seated.ada());
    meetings.open(meeting, seated.members().getFirst(), seated.seats());
    String decision = meetings.carry(meeting, item, "That the plan be adopted", seated.seats());
    plans.adopt(plan, decision).succeeded();
    meetings.close(meeting);
    checks.equal(
        PLAN_ADOPTED,
        "adopted by %s, a decision of %s: passed".formatted(decision, seated.council()),
        "%s by %s, a decision of %s: %s"
            .formatted(
                plans.shown(plan).path("state").asText(),
                plans.shown(plan).path("decision").asText(),
                decisions.decision(decision).path("body").asText(),
                decisions.decision(decision).path("outcome").asText()));
    return plan;
  }

  private void within(String plan) {
    draw(plan, inputs.drawn(), "", seated.ada()).succeeded();
    checks.equal(
        WITHIN_LINE_DRAWN,
        "%s drawn, %s left".formatted(inputs.drawn(), inputs.left()),
        money(plan));
    var over = draw(plan, inputs.left().add(BigDecimal.ONE), "", seated.ada());
    progress.accept(over.told());
    boolean said =
        over.told().contains("£" + inputs.left()) && over.told().contains("/permissions");
    checks.equal(
        POUND_OVER_REFUSED, "409 over-line, said: true", over.outcome() + ", said: " + said);
    String decision = plans.decide(seated.executive(), PENNY);
    checks.equal(
        RESERVED_REFUSED,
        "409 reserved-matter",
        plans.levy(plan, decision, seated.ada()).outcome());
  }

  private String money(String plan) {
    var line = plans.shown(plan).at("/lines/0");
    return "%s drawn, %s left".formatted(line.path("drawn").asText(), line.path("left").asText());
  }

  private Answer draw(String plan, BigDecimal sum, String permission, String by) {
    String decision = plans.decide(seated.executive(), sum);
    return plans.draw(plan, inputs.line(), sum, decision, permission, by);
  }

  private void interested(String plan) {
    String edu = seated.executives().getLast();
    bodies.declareCompeting(edu, seated.executive());
    var refused = draw(plan, PENNY, "", edu);
    progress.accept(refused.told());
    boolean suspended =
        PATIENCE.whether(
            () ->
                bodies.seats(seated.executive(), "executives").stream()
                    .filter(it -> it.at("/holder/person").asText().equals(edu))
                    .noneMatch(it -> it.at("/holder/sits").asBoolean()));
    checks.equal(
        LATER_INTEREST_REFUSED,
        "409 may-not-act, suspended: true",
        refused.outcome() + ", suspended: " + suspended);
  }

  private String hurried(BigDecimal sum) {
    var two = seated.members().subList(0, 2);
    return plans.hurry(seated.council(), two, sum).succeeded().newId();
  }

  private void second(String permission, List<String> urgent) {
    var over =
        plans.hurry(
            seated.council(), seated.members().subList(0, 2), inputs.urgentLimit().add(PENNY));
    checks.equal(URGENT_OVER_LIMIT_REFUSED, "409 over-limit", over.outcome());
    String meeting = meetings.call(seated.council(), "Permission and urgent action");
    String asked = meetings.put(meeting, "One more nurse");
    String done = meetings.put(meeting, "Cover for the week");
    plans.put("permissions", permission, meeting, asked, seated.ada());
    plans.report(urgent.getFirst(), meeting, done);
    meetings.open(meeting, seated.members().getFirst(), seated.seats());
    String granted = meetings.grant(meeting, asked, permission, seated.seats());
    plans.grant(permission, granted, "case");
    plans.ratify(
        urgent.getFirst(), meetings.carry(meeting, done, "That it be ratified", seated.seats()));
    meetings.close(meeting);
    checks.equal(URGENT_RATIFIED, "ratified", plans.urgentState(urgent.getFirst()));
    checks.equal(URGENT_LAPSED, "not-ratified", lapsed(urgent.getLast()));
  }

  private String lapsed(String urgent) {
    return PATIENCE.last(() -> plans.urgentState(urgent), "not-ratified"::equals);
  }

  private void exceeded(String plan, String permission) {
    var early = draw(plan, inputs.more(), permission, seated.ada());
    checks.equal(CONDITION_OPEN_REFUSED, "409 condition-open", early.outcome());
    plans.meet(permission, "case", seated.ada());
    draw(plan, inputs.more(), permission, seated.ada()).succeeded();
    checks.equal(
        PERMISSION_DRAWN,
        "%s drawn, 0.00 left; used".formatted(inputs.drawn().add(inputs.more())),
        money(plan) + "; " + plans.permissionShown(permission).path("state").asText());
  }
}
