package quorate.governance.register;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.governance.register.Later.AnnulmentPublished;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.RegisterCommand.AnnulDecision;
import quorate.governance.register.RegisterCommand.CiteDecision;
import quorate.governance.register.RegisterCommand.LapseDecision;
import quorate.governance.register.RegisterCommand.SupersedeDecision;
import quorate.governance.register.RegisterCommand.UseDecision;
import quorate.governance.register.RegisterEntry.Standing;
import quorate.governance.register.RegisterEvent.DecisionTaken;

/** Decides what becomes of a decision that is in the register. */
final class Ending {

  private Ending() {}

  static Decision<RegisterEvent> annul(AnnulDecision c, RegisterEntry entry) {
    if (!(entry instanceof Standing standing)) {
      return refuse(RegisterRefusal.NOTHING_TO_ANNUL);
    }
    if (standing.annulled() != null) {
      return refuse(RegisterRefusal.ANNULLED_ALREADY);
    }
    // whoever was told of it is told that too
    return standing.since().told()
        ? acceptAll(List.of(c.annulled(), AnnulmentPublished.of(c.annulled())))
        : accept(c.annulled());
  }

  // Nobody ends what another decided, and what has ended is not ended once more: of two that would
  // take its place, the second is refused.
  static Decision<RegisterEvent> supersede(SupersedeDecision c, RegisterEntry entry) {
    if (!(entry instanceof Standing(var decision, var since))
        || !(decision instanceof DecisionTaken taken)) {
      return refuse(RegisterRefusal.NOTHING_TO_SUPERSEDE, "supersedes", c.decision());
    }
    if (!taken.decider().equals(c.decider())) {
      return refuse(RegisterRefusal.NOT_ITS_DECIDER, "supersedes", c.decision());
    }
    return since.stands()
        ? accept(new DecisionSuperseded(c.decision(), c.by(), c.on()))
        : refuse(RegisterRefusal.STANDS_NO_MORE, "supersedes", c.decision());
  }

  /** Nothing changes where it has ended already. */
  static Decision<RegisterEvent> lapse(LapseDecision c, RegisterEntry entry) {
    return standing(
        entry, it -> it.since().stands() ? accept(c.lapsed()) : Decision.acceptAll(List.of()));
  }

  static Decision<RegisterEvent> use(UseDecision c, RegisterEntry entry) {
    return standing(
        entry,
        it -> it.since().stands() ? accept(c.used()) : refuse(RegisterRefusal.STANDS_NO_MORE));
  }

  static Decision<RegisterEvent> cite(CiteDecision c, RegisterEntry entry) {
    return standing(
        entry,
        it -> {
          var first = it.since().cited();
          return first == null
              ? accept(c.cited())
              : refuse(
                  RegisterRefusal.CITED_ALREADY,
                  "decision",
                  c.cited().decision(),
                  "This decision decides on %s: each is decided on by a motion of its own."
                      .formatted(first.what()));
        });
  }

  private static Decision<RegisterEvent> standing(
      RegisterEntry entry, Function<Standing, Decision<RegisterEvent>> then) {
    return entry instanceof Standing standing
        ? then.apply(standing)
        : refuse(RegisterRefusal.NO_SUCH_DECISION);
  }
}
