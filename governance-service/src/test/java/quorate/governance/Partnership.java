package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Actor;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.body.Body;
import quorate.governance.body.BodyEvent;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Conditions;
import quorate.governance.body.Consequence;
import quorate.governance.body.DayCount;
import quorate.governance.body.Deputies;
import quorate.governance.body.Handling;
import quorate.governance.body.How;
import quorate.governance.body.Office;
import quorate.governance.body.Others;
import quorate.governance.body.SeatRule;
import quorate.governance.body.SeatSource;
import quorate.governance.body.Terms;
import quorate.governance.body.Terms.UrgentAction;
import quorate.governance.body.Voice;
import quorate.governance.interest.Interests;
import quorate.governance.plan.PlanContent;
import quorate.governance.plan.PlanContent.Line;
import quorate.governance.plan.PlanContent.Reserved;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.Since;
import quorate.governance.ruling.Deciding;
import quorate.governance.ruling.Put;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Slot;
import quorate.governance.subject.Subject;

/** An executive board and the partnership council that owns its plan, as rule books need them. */
public final class Partnership {

  public static final UUID EXECUTIVE = York.id(0x302);
  public static final UUID COUNCIL = York.id(0x301);
  public static final UUID ANNE = York.id(0x21);
  public static final UUID BEN = York.id(0x22);
  public static final UUID CARA = York.id(0x23);
  public static final UUID DAN = York.id(0x24);
  public static final UUID PLAN = York.id(0x61);
  public static final UUID MEETING = York.id(0x71);
  public static final UUID ITEM = York.id(0x72);
  public static final UUID DECISION = York.id(0x73);
  public static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  public static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  public static final Put PUT = new Put(MEETING, ITEM);

  private Partnership() {}

  /** Anne and Ben, in seats that a competing interest suspends. */
  public static Body executive() {
    return executive(Consequence.SUSPENDED);
  }

  /** The same, whose terms say what follows from such an interest. */
  public static Body executive(@Nullable Consequence competing) {
    return body(EXECUTIVE, null, competing, Map.of(ANNE, Office.EXECUTIVE, BEN, Office.EXECUTIVE));
  }

  /** Cara in the chair, and Dan. */
  public static Body council(@Nullable UrgentAction urgent) {
    return body(
        COUNCIL, urgent, Consequence.SUSPENDED, Map.of(CARA, Office.CHAIR, DAN, Office.MEMBER));
  }

  private static Body body(
      UUID id,
      @Nullable UrgentAction urgent,
      @Nullable Consequence competing,
      Map<UUID, Office> people) {
    var rules =
        people.values().stream().distinct().sorted().map(it -> rule(it, competing)).toList();
    Body body =
        Body.BODIES
            .evolve()
            .apply(
                new Body.Unknown(),
                new BodyEstablished(
                    id, BodyKind.BOARD, "Body", null, null, FIRST, terms(rules, urgent)));
    for (var each : people.entrySet()) {
      UUID seat = UUID.nameUUIDFromBytes(each.getKey().toString().getBytes(UTF_8));
      body = then(body, new SeatOpened(id, seat, key(each.getValue()), null, null, FIRST, null));
      body = then(body, filled(id, seat, each.getKey()));
    }
    return body;
  }

  private static Body then(Body body, BodyEvent event) {
    return Body.BODIES.evolve().apply(body, event);
  }

  private static SeatFilled filled(UUID body, UUID seat, UUID person) {
    return new SeatFilled(body, seat, seat, person, FIRST, null, How.APPOINTED, null, null, null);
  }

  private static String key(Office office) {
    return office + "-seats";
  }

  private static SeatRule rule(Office office, @Nullable Consequence competing) {
    return new SeatRule(
        key(office),
        SeatSource.APPOINTED,
        "A seat",
        office,
        Voice.VOTES,
        null,
        null,
        null,
        null,
        null,
        new Conditions(List.of(), List.of(), competing, false),
        null,
        null,
        Deputies.NONE,
        List.of(),
        null,
        null);
  }

  static Terms terms(List<SeatRule> rules, @Nullable UrgentAction urgent) {
    return new Terms(
        rules,
        Map.of("preset", "board-by-model-articles"),
        new Terms.Notice(5, DayCount.CLEAR_DAYS, null, null),
        new Terms.Calling(List.of(Office.CHAIR), null, null),
        new Terms.Agenda(List.of(Office.CHAIR), List.of(), Others.TIME, null),
        new Terms.InterestTerms(Handling.LEAVES, 28, null, null),
        urgent,
        null,
        null);
  }

  /** Somebody who asks by their own log-in, without an interest. */
  public static Actor by(UUID person, Body body, LocalDate today) {
    return new Actor(person, body, Interests.INTERESTS.initial(), false, Set.of(person), today);
  }

  /** Anne for the executive. */
  public static Actor anne(LocalDate today) {
    return by(ANNE, executive(), today);
  }

  public static Line line(String code, String budget) {
    var aim = new Aim("access", "Same-day answers", "Share answered within the day");
    return new Line(code, "Line " + code, new BigDecimal(budget), List.of(aim));
  }

  /** Lines of these budgets, and a levy that is reserved. */
  public static PlanContent content(Line... lines) {
    return new PlanContent(
        List.of(lines),
        List.of(new Reserved(new Subject("levy", "A levy on practices"), "clause 9.1")));
  }

  public static Slot slot(UUID body) {
    return new Slot(MEETING, ITEM, body, true, false);
  }

  /** A motion of the council under the item, that came out so that day. */
  public static Ruling ruled(String outcome, LocalDate on) {
    return ruled(outcome, on, null);
  }

  /** The same, which names the permission that it decides on. */
  public static Ruling ruled(String outcome, LocalDate on, @Nullable UUID decides) {
    return new Ruling(
        DECISION,
        COUNCIL,
        on,
        outcome,
        false,
        PUT,
        null,
        null,
        false,
        Since.NOTHING,
        decides == null ? null : new Deciding(decides, false, null));
  }

  /** A decision of the executive without a meeting, of a sum. */
  public static Ruling decided(UUID decision, @Nullable String sum) {
    return decided(decision, sum, false, Since.NOTHING);
  }

  /** The same, whether it is of an urgent action and what became of it since. */
  public static Ruling decided(UUID decision, @Nullable String sum, boolean urgent, Since since) {
    return new Ruling(
        decision,
        EXECUTIVE,
        TODAY,
        Ruling.PASSED,
        false,
        null,
        sum == null ? null : new BigDecimal(sum),
        "urgent-care",
        urgent,
        since,
        null);
  }

  /** What became of a decision by which that much was drawn of a line of a plan. */
  public static Since drawnBy(UUID decision, UUID plan, String line, String sum) {
    return new Since(
        null,
        null,
        List.of(new DecisionUsed(decision, York.id(0x8f), plan, line, null, pounds(sum), TODAY)),
        null,
        false);
  }

  public static BigDecimal pounds(String amount) {
    return new BigDecimal(amount);
  }
}
