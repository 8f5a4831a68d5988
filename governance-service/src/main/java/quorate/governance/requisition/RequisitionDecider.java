package quorate.governance.requisition;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.notice.MembersRequest;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.Required;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.RollCalled;
import quorate.governance.members.MembersOn;
import quorate.governance.requisition.RequisitionCommand.MeetRequisition;
import quorate.governance.requisition.RequisitionCommand.RequireMeeting;
import quorate.governance.requisition.RequisitionEvent.MeetingRequired;
import quorate.governance.requisition.RequisitionEvent.RequisitionMet;

/** Decides about one requisition. */
public final class RequisitionDecider {

  private RequisitionDecider() {}

  /** Members require a meeting of their body, by the register as of the day of its receipt. */
  public static Decision<RequisitionEvent> require(
      RequireMeeting c,
      Requisition requisition,
      Standing body,
      MembersOn register,
      LocalDate today) {
    if (!(requisition instanceof Requisition.Unknown)) {
      return refuse(RequisitionRefusal.REQUIRED_ALREADY);
    }
    if (c.received().isAfter(today)) {
      return refuse(RequisitionRefusal.NOT_RECEIVED_YET, "received", c.received());
    }
    if (!body.on(c.received()) || !RollCalled.isOfMembers(body.termsOn(c.received()))) {
      return refuse(RequisitionRefusal.NOT_OF_MEMBERS, "body", c.body());
    }
    var terms = body.termsOn(c.received());
    return RollCalled.<RequisitionEvent>refused(c.roll(), terms, register)
        .or(() -> untold(c.business()))
        .orElseGet(() -> judged(c, RollCalled.lines(c.roll(), terms, register), terms));
  }

  /** A meeting that cites it is called. */
  public static Decision<RequisitionEvent> meet(
      MeetRequisition c, Requisition requisition, LocalDate today) {
    if (!(requisition instanceof Requisition.Standing standing)) {
      return refuse(RequisitionRefusal.NO_SUCH_REQUISITION, "requisition", c.requisition());
    }
    if (!standing.required().body().equals(c.body())) {
      return refuse(RequisitionRefusal.OF_ANOTHER_BODY, "requisition", c.requisition());
    }
    return standing.met() == null
        ? accept(new RequisitionMet(c.requisition(), c.meeting(), today))
        : refuse(RequisitionRefusal.MET_ALREADY, "requisition", c.requisition());
  }

  // the notice of such a resolution gives its text, which nobody but they can write (s303(5))
  private static Optional<Decision<RequisitionEvent>> untold(List<Business> business) {
    return business.stream()
        .filter(Required::lacksText)
        .findFirst()
        .map(each -> refuse(RequisitionRefusal.TEXT_NEEDED, "business.text", each.title()));
  }

  private static Decision<RequisitionEvent> judged(
      RequireMeeting c, List<OnRoll> roll, Terms terms) {
    var on = new HashSet<String>();
    roll.forEach(line -> on.add(line.member()));
    for (String member : c.members()) {
      if (!on.contains(member)) {
        return refuse(RequisitionRefusal.NOT_A_MEMBER, "members", member);
      }
    }
    var rules = terms.rules();
    var found = MembersRequest.by(c.members(), RollCalled.electors(roll, rules), rules.weighting());
    String clause = found.clause().source().toString();
    return found.good()
        ? accept(
            new MeetingRequired(
                c.requisition(),
                c.body(),
                c.received(),
                c.members(),
                c.business(),
                found.sentence(),
                clause,
                new quorate.counting.outcome.meeting.Requisition(c.received()).callBy()))
        : refuse(
            RequisitionRefusal.TOO_FEW_REQUIRE_IT,
            "members",
            c.members().size(),
            "%s [%s]".formatted(found.sentence(), clause));
  }
}
