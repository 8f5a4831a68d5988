package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.network.Network;
import quorate.membership.practice.Practice;

/** What a link has to know of its other end; only an organisation has a kind. */
public record Counterpart(
    boolean registered, Optional<OrganisationKind> kind, @Nullable LocalDate closedOn) {

  private static final Counterpart UNKNOWN = new Counterpart(false, Optional.empty(), null);

  public static Counterpart of(Practice practice) {
    return practice instanceof Practice.Registered known
        ? new Counterpart(true, Optional.empty(), known.particulars().closedOn())
        : UNKNOWN;
  }

  public static Counterpart of(Network network) {
    return network instanceof Network.Registered known
        ? new Counterpart(true, Optional.empty(), known.closedOn())
        : UNKNOWN;
  }

  public static Counterpart of(Organisation organisation) {
    return organisation instanceof Organisation.Registered known
        ? new Counterpart(true, Optional.of(known.kind()), known.lastDay())
        : UNKNOWN;
  }

  boolean closedBefore(LocalDate day) {
    return closedOn != null && closedOn.isBefore(day);
  }
}
