package quorate.ballots.hands;

import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vote.Stand;

/** Whether hands could have been raised so; {@code chair} is whether the log-in is the chair's. */
record HandsSeen(Facts facts, boolean chair) {

  private static final String FIELD = "hands";

  /** The refusal of the first hand that could not; empty when all could. */
  Optional<Decision<HandsEvent>> fault(List<HandRaised> hands, List<String> present) {
    var seen = new HashSet<String>();
    var holders = new HashSet<String>();
    for (HandRaised hand : hands) {
      boolean twice = !hand.appointedAs().stream().allMatch(holders::add);
      var fault = fault(hand, seen, twice);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return present.stream().flatMap(each -> absent(each, seen).stream()).findFirst();
  }

  // who raises a hand is there by that
  private Optional<Decision<HandsEvent>> absent(String practice, Set<String> seen) {
    if (!facts.has(practice)) {
      return Optional.of(refuse(VoteRefusal.NOT_ON_ROLL, "present", practice));
    }
    return seen.add(practice)
        ? Optional.empty()
        : Optional.of(refuse(HandsRefusal.HAND_RAISED_TWICE, "present", practice));
  }

  private Optional<Decision<HandsEvent>> fault(HandRaised hand, Set<String> seen, boolean twice) {
    for (String practice : hand.practices()) {
      if (!facts.has(practice)) {
        return Optional.of(refuse(VoteRefusal.NOT_ON_ROLL, FIELD, practice));
      }
      if (!seen.add(practice) || twice) {
        return Optional.of(refuse(HandsRefusal.HAND_RAISED_TWICE, FIELD, practice));
      }
      var holder = facts.holders().getOrDefault(practice, "");
      if (hand.ofProxy() && !hand.appointedAs().contains(holder)) {
        return Optional.of(refuse(HandsRefusal.NOT_ITS_PROXY, FIELD, practice));
      }
    }
    return isAllowed(hand)
        ? Optional.empty()
        : Optional.of(
            refuse(HandsRefusal.NOT_AS_INSTRUCTED, FIELD, String.join(", ", hand.practices())));
  }

  // What the log-in may not read it is not told by a refusal either.
  private boolean isAllowed(HandRaised hand) {
    boolean several = hand.practices().size() > 1;
    if (!hand.ofProxy()) {
      return hand.stand() != Raised.BOTH && !several;
    }
    return mayRead(hand) ? isAsInstructed(hand) : hand.stand() != Raised.BOTH || several;
  }

  private boolean mayRead(HandRaised hand) {
    var holder = hand.holder();
    return holder != null
        && facts.persons().contains(holder)
        && (chair || !Boolean.TRUE.equals(hand.chair()));
  }

  private boolean isAsInstructed(HandRaised hand) {
    Set<Stand> instructed =
        hand.practices().stream()
            .flatMap(each -> Stream.ofNullable(facts.instructions().get(each)))
            .collect(Collectors.toSet());
    return switch (hand.stand()) {
      case FOR -> Set.of(Stand.FOR).containsAll(instructed);
      case AGAINST -> Set.of(Stand.AGAINST).containsAll(instructed);
      case ABSTAIN -> Set.of(Stand.ABSTAIN).containsAll(instructed);
      case BOTH -> instructed.equals(Set.of(Stand.FOR, Stand.AGAINST));
    };
  }
}
