package quorate.membership.organisation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NEEDS_A_NAME;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_THERE;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_NO_SUCH_THING;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY;
import static quorate.membership.organisation.OrganisationRefusal.SUCCESSOR_UNFIT;

import java.time.LocalDate;
import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.SucceedOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationSucceeded;

/** What may be recorded of an organisation. A link's other end is read too, and guarded. */
public final class OrganisationDecider {

  private final LinkDecider links = new LinkDecider();

  public Decision<OrganisationEvent> decide(
      OrganisationCommand command, Organisation organisation, Counterpart other) {
    if (command instanceof RegisterOrganisation c) {
      return organisation instanceof Registered
          ? refuse(ORGANISATION_ALREADY_REGISTERED)
          : accept(
              new OrganisationRegistered(
                  c.organisation(), c.kind().word(), c.name(), c.from(), c.source()));
    }
    return organisation instanceof Registered known
        ? decide(command, known, other)
        : refuse(ORGANISATION_NOT_REGISTERED);
  }

  private Decision<OrganisationEvent> decide(
      OrganisationCommand command, Registered known, Counterpart other) {
    return switch (command) {
      case RegisterOrganisation _ -> refuse(ORGANISATION_ALREADY_REGISTERED);
      case RenameOrganisation c -> rename(c, known);
      case CloseOrganisation c -> close(c, known);
      case LinkOrganisation c -> links.link(c, known, other);
      case UnlinkOrganisation c -> links.unlink(c, known);
      case SucceedOrganisation c -> succeed(c, known, other);
      case RetractOrganisationLink c -> links.retract(c, known);
      case RetractOrganisationFact c -> retract(c, known);
    };
  }

  private Decision<OrganisationEvent> rename(RenameOrganisation c, Registered known) {
    if (!known.isThereOn(c.from())) {
      return refuse(ORGANISATION_NOT_THERE, "from", c.from());
    }
    return known.names().on(c.from()).filter(c.name()::equals).isPresent()
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationRenamed(c.organisation(), c.name(), c.from(), c.source()));
  }

  private Decision<OrganisationEvent> close(CloseOrganisation c, Registered known) {
    if (c.lastDay().isBefore(known.from())) {
      return refuse(ORGANISATION_CLOSES_BEFORE_IT_OPENS, "lastday", c.lastDay());
    }
    return c.lastDay().equals(known.lastDay())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationClosed(c.organisation(), c.lastDay(), c.source()));
  }

  private Decision<OrganisationEvent> succeed(
      SucceedOrganisation c, Registered known, Counterpart other) {
    LocalDate last = c.from().minusDays(1);
    if (last.isBefore(known.from())) {
      return refuse(ORGANISATION_CLOSES_BEFORE_IT_OPENS, "from", c.from());
    }
    // Whoever goes on is not over: so no chain of successors leads back.
    boolean fit =
        other.kind().filter(known.kind()::equals).isPresent()
            && other.isThereOn(c.from())
            && other.closedOn() == null;
    if (!fit || c.successor().equals(c.organisation())) {
      return refuse(SUCCESSOR_UNFIT, "successor", c.successor());
    }
    var succeeded =
        new OrganisationSucceeded(c.organisation(), c.successor(), c.from(), c.source());
    if (!last.equals(known.lastDay())) {
      return acceptAll(
          List.of(new OrganisationClosed(c.organisation(), last, c.source()), succeeded));
    }
    return c.successor().equals(known.successor())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(succeeded);
  }

  private Decision<OrganisationEvent> retract(RetractOrganisationFact c, Registered known) {
    Registered without = c.fact().without(known, c.from());
    if (without.equals(known)) {
      return refuse(ORGANISATION_SAYS_NO_SUCH_THING, "from", c.from());
    }
    return without.names().on(known.from()).isEmpty()
        ? refuse(ORGANISATION_NEEDS_A_NAME, "from", c.from())
        : accept(
            new OrganisationFactRetracted(
                c.organisation(), c.fact().word(), c.from(), c.reason(), c.source()));
  }
}
