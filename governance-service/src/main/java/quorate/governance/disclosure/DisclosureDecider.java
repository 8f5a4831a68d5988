package quorate.governance.disclosure;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import quorate.chassis.decide.Decision;
import quorate.governance.disclosure.DisclosureCommand.RuleDisclosure;
import quorate.governance.disclosure.DisclosureEvent.DisclosureRuled;

/** A rule is somebody's decision, holds at once, and takes back nothing that went out. */
public final class DisclosureDecider {

  private DisclosureDecider() {}

  /** Decides. */
  public static Decision<DisclosureEvent> decide(DisclosureCommand command, Disclosure before) {
    return switch (command) {
      case RuleDisclosure c ->
          Extent.of(before.published()) == c.positions()
              ? refuse(DisclosureRefusal.RULED_SO_ALREADY, "positions", c.positions())
              : accept(new DisclosureRuled(c.positions(), c.today(), c.resolution()));
    };
  }
}
