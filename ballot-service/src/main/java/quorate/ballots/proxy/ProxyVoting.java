package quorate.ballots.proxy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.VoteDecider;
import quorate.chassis.decide.Refusal;

/**
 * Whether somebody may cast a practice's vote as its proxy: {@code persons} are those whom the
 * register knows behind the log-in, {@code chair} whether it is the chair's.
 */
record ProxyVoting(String practice, Set<UUID> persons, boolean chair, Instant at) {

  ProxyVoting {
    persons = Set.copyOf(persons);
  }

  /** Why not; empty when the vote itself is all that is left to judge. */
  Optional<Refusal> mayNot(Ballot ballot, Optional<Proxies.One> found) {
    if (ballot instanceof NotDrafted) {
      return Optional.of(BallotRefusal.NO_SUCH_BALLOT);
    }
    var one = found.filter(each -> each.appointed().practice().equals(practice));
    if (one.isEmpty()) {
      return Optional.of(ProxyRefusal.NO_SUCH_APPOINTMENT);
    }
    if (hand(one.get().appointed()).isEmpty()) {
      return Optional.of(ProxyRefusal.NOT_THE_HOLDER);
    }
    if (one.get().revoked()) {
      return Optional.of(ProxyRefusal.REVOKED_ALREADY);
    }
    return ballot instanceof Open(_, var notice, _)
            && at.isBefore(Attending.of(notice).proxiesFrom())
        ? Optional.of(ProxyRefusal.NOT_YET_TIME_FOR_PROXIES)
        : Optional.empty();
  }

  /** Who casts it; empty where the log-in is not that of the holder. */
  Optional<UUID> hand(ProxyAppointed appointed) {
    var holder = appointed.holder();
    if (holder != null) {
      return Optional.of(holder).filter(persons::contains);
    }
    return chair ? persons.stream().min(UUID::compareTo) : Optional.empty();
  }

  /**
   * Whether the choice is another than the instruction, if there is one that can be kept (s324A):
   * one that names only what was withdrawn would be refused as a vote, and leaves the proxy free.
   */
  static boolean differs(@Nullable MarkedPaper instruction, MarkedPaper choice, Ballot ballot) {
    return instruction != null
        && !instruction.saysAs(choice)
        && !(ballot instanceof Open open
            && VoteDecider.namesOnlyWithdrawn(instruction.choice(), open));
  }
}
