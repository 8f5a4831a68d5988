package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.network.Network;
import quorate.membership.practice.Practice;

/** What a link or a succession has to know of its other end; only an organisation has a kind. */
public record Counterpart(
    boolean registered,
    Optional<OrganisationKind> kind,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn) {

  private static final Counterpart UNKNOWN = new Counterpart(false, Optional.empty(), null, null);

  public static Counterpart of(Practice practice) {
    return practice instanceof Practice.Registered known
        ? new Counterpart(true, Optional.empty(), null, known.particulars().closedOn())
        : UNKNOWN;
  }

  public static Counterpart of(Network network) {
    return network instanceof Network.Registered known
        ? new Counterpart(true, Optional.empty(), known.openedOn(), known.closedOn())
        : UNKNOWN;
  }

  public static Counterpart of(Organisation organisation) {
    return organisation instanceof Organisation.Registered known
        ? new Counterpart(true, Optional.of(known.kind()), known.from(), known.lastDay())
        : UNKNOWN;
  }

  boolean isThereOn(LocalDate day) {
    return (openedOn == null || !day.isBefore(openedOn))
        && (closedOn == null || !day.isAfter(closedOn));
  }
}
