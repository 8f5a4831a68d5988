package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.ResolutionCommand.MeetResolutionCondition;
import quorate.governance.resolution.ResolutionCommand.ReplaceResolution;
import quorate.governance.resolution.ResolutionCommand.RestoreResolution;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/** Decides what comes of a resolution that was put. */
final class Settling {

  static final String PASSED = "passed";

  private Settling() {}

  static Decision<ResolutionEvent> settle(SettleResolution c, Standing s, Resolution earlier) {
    if (!ResolutionDecider.isPutBy(s, c.decidedBy())) {
      return refuse(ResolutionRefusal.NOT_DECIDED_BY_THIS);
    }
    if (s.effect().settled() != null) {
      return refuse(ResolutionRefusal.RESOLUTION_SETTLED_ALREADY);
    }
    boolean carried = c.outcome().equals(PASSED);
    LocalDate inForce =
        carried
            ? s.proposed().commencement().day(c.on(), s.effect().met().keySet()).orElse(null)
            : null;
    List<ResolutionEvent> events = new ArrayList<>();
    events.add(
        new ResolutionSettled(
            c.resolution(),
            c.decision(),
            c.outcome(),
            carried,
            c.text(),
            c.arithmetic(),
            c.on(),
            inForce,
            leftBy(earlier, s, inForce)));
    if (carried) {
      events.addAll(s.filings().asked(s.id(), s.proposed().kind(), c.on(), inForce));
    }
    return acceptAll(events);
  }

  static Decision<ResolutionEvent> meet(MeetResolutionCondition c, Standing s, Resolution earlier) {
    var settled = s.effect().settled();
    if (s.proposed().commencement().conditions().stream()
        .noneMatch(each -> each.condition().equals(c.condition()))) {
      return refuse(ResolutionRefusal.NO_SUCH_CONDITION_OF_IT);
    }
    if (s.effect().met().containsKey(c.condition())) {
      return refuse(ResolutionRefusal.CONDITION_MET_ALREADY);
    }
    if (settled == null || !settled.carried()) {
      return refuse(ResolutionRefusal.RESOLUTION_NOT_CARRIED);
    }
    if (c.on().isAfter(c.today())) {
      return refuse(ResolutionRefusal.DAY_TO_COME, "on", c.on());
    }
    return c.on().isBefore(settled.on())
        ? refuse(ResolutionRefusal.BEFORE_IT_WAS_CARRIED, "on", c.on())
        : Document.<ResolutionEvent>ahead(c.document(), c.today(), "document.dated")
            .orElseGet(() -> acceptAll(met(c, s, settled, earlier)));
  }

  private static List<ResolutionEvent> met(
      MeetResolutionCondition c, Standing s, ResolutionSettled settled, Resolution earlier) {
    var met = new HashSet<>(s.effect().met().keySet());
    met.add(c.condition());
    LocalDate last =
        s.effect().met().values().stream()
            .map(ResolutionConditionMet::on)
            .reduce(c.on(), (a, b) -> a.isAfter(b) ? a : b);
    @Nullable LocalDate inForce = s.proposed().commencement().day(last, met).orElse(null);
    List<ResolutionEvent> events = new ArrayList<>();
    events.add(
        new ResolutionConditionMet(
            c.resolution(),
            c.condition(),
            c.document(),
            c.on(),
            inForce,
            leftBy(earlier, s, inForce)));
    events.addAll(s.filings().asked(s.id(), s.proposed().kind(), settled.on(), inForce));
    return events;
  }

  // of two that would end it from the same day the first did: nothing is left for the second
  private static @Nullable UUID leftBy(
      Resolution earlier, Standing s, @Nullable LocalDate inForce) {
    return inForce != null && earlier instanceof Standing before
        ? before
            .effect()
            .replacedOn(inForce)
            .map(ResolutionReplaced::by)
            .filter(by -> !by.equals(s.id()))
            .orElse(null)
        : null;
  }

  static Decision<ResolutionEvent> replace(ReplaceResolution c, Standing s) {
    var settled = s.effect().settled();
    // ended from a later day by another already, it is ended by this one too
    return settled == null || !s.effect().carried() || s.effect().annulled() != null
        ? refuse(ResolutionRefusal.NOTHING_TO_REPLACE)
        : accept(
            new ResolutionReplaced(
                c.resolution(), c.how(), c.by(), c.from(), settled.decision(), c.byDecision()));
  }

  static Decision<ResolutionEvent> restore(RestoreResolution c, Standing s) {
    var settled = s.effect().settled();
    return settled == null || !s.effect().wasReplacedBy(c.by())
        ? refuse(ResolutionRefusal.NOTHING_TO_RESTORE)
        : acceptAll(
            c.spans().stream()
                .<ResolutionEvent>map(
                    it ->
                        new ResolutionRestored(
                            c.resolution(), c.by(), it.from(), settled.decision(), it.to()))
                .toList());
  }

  static Decision<ResolutionEvent> annul(AnnulResolution c, Standing s) {
    var settled = s.effect().settled();
    if (settled == null || !ResolutionDecider.isPutBy(s, c.ballot())) {
      return refuse(ResolutionRefusal.NOT_DECIDED_BY_THIS);
    }
    return s.effect().annulled() != null
        ? refuse(ResolutionRefusal.RESOLUTION_SETTLED_ALREADY)
        : accept(new ResolutionAnnulled(c.resolution(), settled.decision(), c.challenge(), c.on()));
  }
}
