package quorate.governance.ruling;

import static quorate.governance.register.RegisterEntry.REGISTER;

import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.RegisterCommand.CiteDecision;
import quorate.governance.register.RegisterDecider;

/**
 * What is decided by a body's decision, written on that decision's own stream too: of two that
 * would be decided by one motion, the second is refused.
 */
public final class Citing {

  private Citing() {}

  /** Adds it to what is recorded otherwise. */
  public static Plan with(Plan plan, DecisionCited cited, Loaded loaded) {
    var entry = REGISTER.stream(cited.decision());
    return plan.and(RegisterDecider.decide(new CiteDecision(cited), loaded.state(entry)), entry);
  }
}
