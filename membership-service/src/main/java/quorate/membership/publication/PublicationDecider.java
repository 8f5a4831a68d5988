package quorate.membership.publication;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.publication.PublicationRefusal.NOBODY_DECIDED;
import static quorate.membership.publication.PublicationRefusal.PUBLISHED_ALREADY_BY_THEN;
import static quorate.membership.publication.PublicationRefusal.RULED_BEFORE_ITS_DAY;
import static quorate.membership.publication.PublicationRefusal.RULED_SO_ALREADY;

import quorate.chassis.decide.Decision;
import quorate.membership.publication.Publication.Ruled;
import quorate.membership.publication.PublicationCommand.RulePublication;
import quorate.membership.publication.PublicationEvent.PublicationRuled;

/** A rule is somebody's decision, holds at once, and takes nothing back. */
public final class PublicationDecider {

  public Decision<PublicationEvent> decide(PublicationCommand command, Publication before) {
    return switch (command) {
      case RulePublication c -> rule(c, before);
    };
  }

  private static Decision<PublicationEvent> rule(RulePublication c, Publication before) {
    if (c.resolution() == null && c.decidedBy() == null) {
      return refuse(NOBODY_DECIDED);
    }
    if (c.from().isAfter(c.today())) {
      return refuse(RULED_BEFORE_ITS_DAY, "from", c.from());
    }
    if (c.members() == Disclosure.PRIVATE && c.from().isBefore(c.today())) {
      return refuse(PUBLISHED_ALREADY_BY_THEN, "from", c.from());
    }
    return before instanceof Ruled ruled && ruled.members() == c.members()
        ? refuse(RULED_SO_ALREADY, "members", c.members())
        : accept(new PublicationRuled(c.members().word(), c.from(), c.resolution(), c.decidedBy()));
  }
}
