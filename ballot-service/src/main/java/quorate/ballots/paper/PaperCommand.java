package quorate.ballots.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.Channel;
import quorate.ballots.vote.Matters;
import quorate.chassis.seal.SealedChoice;
import quorate.counting.Choice;
import quorate.counting.outcome.vehicle.Vehicle;

/** What can be asked of papers that are typed in. */
public sealed interface PaperCommand {

  UUID ballot();

  UUID paper();

  Typist typist();

  /** What somebody keyed. */
  sealed interface Keying extends PaperCommand {
    Keyed keyed();
  }

  /**
   * {@code sealed} is absent where the ballot has no key yet; {@code noticed} is when its notice
   * was given.
   */
  record EnterPaper(
      UUID ballot,
      UUID paper,
      Keyed keyed,
      @Nullable SealedChoice sealed,
      @Nullable Instant noticed,
      Typist typist)
      implements Keying {}

  /** {@code same} is whether the choice is the one that was entered. */
  record ConfirmPaper(UUID ballot, UUID paper, Keyed keyed, boolean same, Typist typist)
      implements Keying {}

  /** Takes back one that waits for its second person. */
  record WithdrawPaper(UUID ballot, UUID paper, PaperGone reason, Typist typist)
      implements PaperCommand {}

  /**
   * What somebody keyed from a paper, with the signer's mandates as the register was heard, and
   * when the practice voted last, if it has.
   */
  record Keyed(
      String practice,
      UUID person,
      Channel channel,
      Instant received,
      Choice choice,
      List<MandateToVote> mandates,
      @Nullable Instant voted) {

    public Keyed {
      mandates = List.copyOf(mandates);
    }

    /** The mandate under which it was signed for a ballot that is this in law. */
    Optional<MandateToVote> mandate(Vehicle vehicle, Instant at) {
      return mandates.stream()
          .filter(mandate -> mandate.covers(practice, at))
          .filter(mandate -> Matters.include(mandate.matters(), vehicle))
          .min(Comparator.comparingInt(MandateToVote::rank));
    }
  }

  /** Who types, when, and which person of the register that is, if it is one. */
  record Typist(Officer officer, @Nullable UUID person, Instant at) {

    /** Whether it is who typed before, by log-in or by person. */
    boolean isWho(String login, @Nullable UUID other) {
      return officer.login().equals(login) || (person != null && person.equals(other));
    }
  }
}
