package quorate.ballots.proxy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.Matters;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.outcome.vehicle.Vehicle;

/** What can be asked of a ballot's proxies. */
public sealed interface ProxyCommand {

  UUID ballot();

  UUID appointment();

  /** Appoints one; {@code onRoll} is whether the practice is, once there is a roll. */
  record AppointProxy(
      UUID ballot,
      UUID appointment,
      Appointer appointer,
      boolean onRoll,
      Holder holder,
      @Nullable Instruction instruction)
      implements ProxyCommand {}

  record RevokeProxy(UUID ballot, UUID appointment, Appointer appointer) implements ProxyCommand {}

  /** For which practice somebody asks, by which mandates of the register, and when. */
  record Appointer(String practice, List<MandateToVote> mandates, Instant at) {

    public Appointer {
      mandates = List.copyOf(mandates);
    }

    /** The mandate under which it is done in a ballot that is this in law, if there is one. */
    Optional<MandateToVote> mandate(Vehicle vehicle) {
      return mandates.stream()
          .filter(mandate -> mandate.covers(practice, at))
          .filter(mandate -> Matters.include(mandate.matters(), vehicle))
          .findFirst();
    }
  }

  /** A person, and whether the register has recorded them; without one, the chair. */
  record Holder(@Nullable UUID person, boolean recorded) {

    boolean isKnown() {
      return person == null || recorded;
    }
  }

  /** How the holder is to vote. */
  record Instruction(Choice choice, SealedChoice sealed) {}
}
