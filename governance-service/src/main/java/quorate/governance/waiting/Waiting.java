package quorate.governance.waiting;

import java.time.LocalDate;
import java.util.stream.Stream;
import quorate.governance.meeting.Meeting;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.requisition.Requisition;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.urgent.Urgent.Taken;
import quorate.governance.waiting.Waits.Does;

/** What of plans, permissions and urgent actions waits for which body. */
final class Waiting {

  private Waiting() {}

  static Stream<Waits> of(DrawnUp plan) {
    return Stream.concat(adoption(plan), accounts(plan));
  }

  private static Stream<Waits> adoption(DrawnUp plan) {
    if (plan.isAdopted()) {
      return Stream.empty();
    }
    var put = plan.put();
    return Stream.of(
        new Waits(
            put == null ? Does.PUT_PLAN : Does.ADOPT_PLAN,
            put == null ? plan.executive() : plan.owner(),
            plan.first().plan(),
            null,
            plan.first().title(),
            plan.revised(),
            null,
            put));
  }

  private static Stream<Waits> accounts(DrawnUp plan) {
    return plan.year().accounts().values().stream()
        .filter(it -> it.found() == null)
        .map(
            it -> {
              var answered = it.answered();
              return new Waits(
                  answered == null ? Does.ANSWER : Does.FIND,
                  answered == null ? plan.executive() : plan.owner(),
                  plan.first().plan(),
                  it.asked().account(),
                  it.asked().question(),
                  answered == null ? it.asked().on() : answered.on(),
                  answered == null ? it.asked().due() : null,
                  null);
            });
  }

  static Stream<Waits> of(Asked permission, LocalDate day) {
    var request = permission.request();
    var granted = permission.granted();
    if (!permission.isDecided()) {
      return Stream.of(
          new Waits(
              Does.DECIDE_PERMISSION,
              request.owner(),
              request.permission(),
              null,
              request.title(),
              request.on(),
              null,
              permission.put()));
    }
    return granted == null || permission.open().isEmpty() || permission.isLapsedOn(day)
        ? Stream.empty()
        : Stream.of(
            new Waits(
                Does.MEET_CONDITION,
                request.executive(),
                request.permission(),
                null,
                request.title(),
                granted.on(),
                granted.until(),
                null));
  }

  static Stream<Waits> of(Standing resolution, LocalDate day) {
    var settled = resolution.effect().settled();
    return settled == null || settled.on().isAfter(day) || resolution.effect().annulledOn(day)
        ? Stream.empty()
        : resolution.filings().all().values().stream()
            .filter(it -> it.madeBy(day) == null)
            .map(
                it ->
                    new Waits(
                        Does.FILE,
                        resolution.proposed().body(),
                        resolution.id(),
                        null,
                        it.due().title(),
                        settled.on(),
                        it.due().due(),
                        null));
  }

  /** A meeting that members required, until one is called that cites it. */
  static Stream<Waits> of(Requisition.Standing requisition, LocalDate day) {
    var required = requisition.required();
    return requisition.met() != null
        ? Stream.empty()
        : Stream.of(
            new Waits(
                Does.CALL_MEETING,
                required.body(),
                required.requisition(),
                null,
                required.business().getFirst().title(),
                required.received(),
                required.callBy(),
                null,
                requisition.instead(day).orElse(null)));
  }

  static Stream<Waits> of(Taken urgent, LocalDate day, Meeting reported) {
    var action = urgent.action();
    return urgent.ratified() != null || urgent.isLapsedOn(day, reported)
        ? Stream.empty()
        : Stream.of(
            new Waits(
                Does.RATIFY,
                action.body(),
                action.urgentAction(),
                null,
                action.title(),
                action.on(),
                action.lapses(),
                urgent.reported()));
  }
}
