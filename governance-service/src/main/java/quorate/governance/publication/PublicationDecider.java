package quorate.governance.publication;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import quorate.chassis.decide.Decision;
import quorate.governance.publication.PublicationCommand.RuleDecisionPublication;
import quorate.governance.publication.PublicationEvent.DecisionPublicationRuled;

/** A rule is somebody's decision, holds from now on, and takes nothing back. */
public final class PublicationDecider {

  private PublicationDecider() {}

  /** Decides. */
  public static Decision<PublicationEvent> decide(PublicationCommand command, Publication before) {
    return switch (command) {
      case RuleDecisionPublication c when !c.known() ->
          refuse(PublicationRefusal.NO_SUCH_DECISION_TO_RULE, "decidedby", c.decidedBy());
      case RuleDecisionPublication c when c.resolutions() == before.resolutions() ->
          refuse(PublicationRefusal.RULED_SO_ALREADY, "resolutions", c.resolutions());
      case RuleDecisionPublication c ->
          accept(new DecisionPublicationRuled(c.resolutions(), c.decidedBy()));
    };
  }
}
