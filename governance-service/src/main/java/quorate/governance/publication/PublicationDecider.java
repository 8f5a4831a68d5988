package quorate.governance.publication;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import quorate.chassis.decide.Decision;
import quorate.governance.publication.PublicationCommand.RulePublication;
import quorate.governance.publication.PublicationEvent.PublicationRuled;

/** A rule is somebody's decision, holds from now on, and takes nothing back. */
public final class PublicationDecider {

  private PublicationDecider() {}

  /** Decides. */
  public static Decision<PublicationEvent> decide(PublicationCommand command, Publication before) {
    return switch (command) {
      case RulePublication c when c.cited().isEmpty() ->
          refuse(PublicationRefusal.NO_SUCH_DECISION_TO_RULE, "decidedby", c.decidedBy());
      case RulePublication c when c.cited().filter(it -> it.carried() && it.stands()).isEmpty() ->
          refuse(PublicationRefusal.RULES_NOTHING, "decidedby", c.decidedBy());
      case RulePublication c when c.disclosure() == before.disclosure(c.of()) ->
          refuse(PublicationRefusal.RULED_SO_ALREADY, "disclosure", c.disclosure());
      case RulePublication c -> accept(new PublicationRuled(c.of(), c.disclosure(), c.decidedBy()));
    };
  }
}
