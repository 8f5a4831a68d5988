package quorate.ballots.proxy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedChoice;

/** What has happened to the proxies of one ballot, as it stands in the log. */
public sealed interface ProxyEvent {

  UUID ballot();

  UUID appointment();

  /**
   * A practice has appointed a person, or the chair of the meeting where no {@code holder} is
   * named, to vote for it; {@code person} did it for the practice, under that mandate. The {@code
   * instruction} is sealed as choices are; without one the holder is free. The appointment's id is
   * that of the entry, for which the instruction is sealed.
   */
  record ProxyAppointed(
      UUID ballot,
      UUID appointment,
      String practice,
      @Nullable UUID holder,
      UUID person,
      UUID mandate,
      @Nullable SealedChoice instruction)
      implements ProxyEvent {}

  record ProxyRevoked(UUID ballot, UUID appointment, String practice, UUID person, UUID mandate)
      implements ProxyEvent {}
}
