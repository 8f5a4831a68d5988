package quorate.governance.representation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationCommand.EndRepresentative;
import quorate.governance.representation.RepresentationCommand.NameRepresentationDeputy;
import quorate.governance.representation.RepresentationCommand.NameRepresentative;
import quorate.governance.representation.RepresentationCommand.NoteOutsideMeeting;
import quorate.governance.representation.RepresentationCommand.OfMeeting;
import quorate.governance.representation.RepresentationCommand.OpenRepresentation;
import quorate.governance.representation.RepresentationEvent.OutsideMeetingNoted;
import quorate.governance.representation.RepresentationEvent.RepresentationOpened;
import quorate.governance.representation.RepresentationEvent.RepresentativeEnded;

/** Decides about one representation. */
public final class RepresentationDecider {

  private RepresentationDecider() {}

  /** Decides; {@code sent} is what else was read, all of it guarded. */
  public static Decision<RepresentationEvent> decide(
      RepresentationCommand command, Representation representation, Sent sent) {
    if (command instanceof OpenRepresentation c) {
      return representation instanceof Open
          ? refuse(RepresentationRefusal.ALREADY_OPENED)
          : open(c, sent);
    }
    return representation instanceof Open open
        ? decide(command, open, sent)
        : refuse(RepresentationRefusal.NO_SUCH_REPRESENTATION);
  }

  private static Decision<RepresentationEvent> decide(
      RepresentationCommand command, Open open, Sent sent) {
    return switch (command) {
      case OpenRepresentation _ -> refuse(RepresentationRefusal.ALREADY_OPENED);
      case NameRepresentative c -> Naming.name(c, open, sent);
      case NameRepresentationDeputy c -> Naming.name(c, open, sent);
      case EndRepresentative c -> end(c, open);
      case NoteOutsideMeeting c -> note(c, open);
      case OfMeeting c ->
          open.meeting(c.meeting())
              .map(outing -> Carrying.decide(c, open, outing, sent))
              .orElseGet(() -> refuse(RepresentationRefusal.NO_SUCH_OUTSIDE_MEETING));
    };
  }

  private static Decision<RepresentationEvent> open(OpenRepresentation c, Sent sent) {
    if (!(sent.sends() instanceof Standing body) || !body.on(c.since())) {
      return refuse(RepresentationRefusal.NO_SUCH_BODY_HERE, "body", c.body());
    }
    UUID seats = c.seats();
    return seats != null && !(sent.outside() instanceof Standing)
        ? refuse(RepresentationRefusal.NO_SUCH_BODY_HERE, "seats", seats)
        : accept(
            new RepresentationOpened(
                c.representation(), c.body(), c.outside(), c.name(), seats, c.since()));
  }

  private static Decision<RepresentationEvent> end(EndRepresentative c, Open open) {
    boolean there =
        open.representatives(c.lastDay()).contains(c.person())
            || open.deputies(c.lastDay()).contains(c.person());
    return there
        ? accept(new RepresentativeEnded(c.representation(), c.person(), c.lastDay()))
        : refuse(RepresentationRefusal.NOT_A_REPRESENTATIVE, "person", c.person());
  }

  private static Decision<RepresentationEvent> note(NoteOutsideMeeting c, Open open) {
    return c.day().isBefore(open.opened().since())
        ? refuse(RepresentationRefusal.BEFORE_IT_OPENED, "day", c.day())
        : accept(new OutsideMeetingNoted(c.representation(), c.meeting(), c.day(), c.title()));
  }
}
