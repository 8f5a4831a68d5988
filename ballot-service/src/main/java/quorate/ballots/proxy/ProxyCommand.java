package quorate.ballots.proxy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Appoints one. */
  record AppointProxy(
      UUID ballot,
      UUID appointment,
      Appointer appointer,
      Enrolled enrolled,
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
          .min(Comparator.comparingInt(MandateToVote::rank));
    }
  }

  /**
   * Whether the practice is on the roll, once there is one, and who is, where the notice says how
   * many appointments a holder may have.
   */
  record Enrolled(boolean appointer, Optional<Set<String>> roll) {

    public Enrolled {
      roll = roll.map(Set::copyOf);
    }

    /** Whether what this practice appointed counts; before there is a roll, any. */
    boolean counts(String practice) {
      return roll.map(all -> all.contains(practice)).orElse(true);
    }
  }

  /**
   * A person, and whether the register has recorded them; without one the chair, and whether the
   * notice names somebody whom it has.
   */
  record Holder(@Nullable UUID person, boolean recorded) {

    boolean isKnown() {
      return person == null || recorded;
    }
  }

  /** How the holder is to vote. */
  record Instruction(Choice choice, SealedChoice sealed) {}
}
