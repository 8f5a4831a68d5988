package quorate.governance.position;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.mandate.Mandate;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.PositionCommand.OpenConsultation;

/** Whether the system lets the place advise or decide, by its delegation. */
final class Leaves {

  private Leaves() {}

  /** Why the delegation that is named says nothing here; empty where it does, or none is named. */
  static Optional<Decision<PositionEvent>> refused(OpenConsultation c, Mandate mandate) {
    UUID named = c.mandate();
    if (named == null) {
      return Optional.empty();
    }
    return doubt(mandate, c.body(), c.subject().code(), c.today())
        .map(why -> refuse(why, "mandate", named));
  }

  private static Optional<PositionRefusal> doubt(
      Mandate mandate, UUID body, String subject, LocalDate day) {
    if (!(mandate instanceof Given given)) {
      return Optional.of(PositionRefusal.NO_SUCH_MANDATE_HERE);
    }
    if (given.grant().giver().kind() != PartyKind.SYSTEM) {
      return Optional.of(PositionRefusal.NOT_OF_A_SYSTEM);
    }
    if (!isFor(given.grant().holder(), body)) {
      return Optional.of(PositionRefusal.NOT_FOR_THIS_BODY);
    }
    if (!given.isInForceOn(day)) {
      return Optional.of(PositionRefusal.NOT_IN_FORCE_THEN);
    }
    return given.on(day).covering(subject).isEmpty()
        ? Optional.of(PositionRefusal.NOT_ON_THIS_SUBJECT)
        : Optional.empty();
  }

  // what is let to the place is let to whichever body speaks for it
  private static boolean isFor(Party holder, UUID body) {
    return holder.kind() == PartyKind.PLACE
        || holder.equals(new Party(PartyKind.BODY, body.toString()));
  }

  static @Nullable Leave of(Mandate mandate) {
    return mandate instanceof Given given
        ? new Leave(
            given.grant().mandate(),
            given.grant().giver(),
            given.grant().holder(),
            given.grant().form(),
            Leave.Say.of(given.grant().form()))
        : null;
  }

  /** What it lets the place do on a later day; nothing where it was revoked or has run out. */
  static @Nullable Leave on(LocalDate day, Consulted position, Mandate mandate) {
    var opened = position.opened();
    return doubt(mandate, opened.body(), opened.subject().code(), day).isEmpty()
        ? of(mandate)
        : null;
  }
}
