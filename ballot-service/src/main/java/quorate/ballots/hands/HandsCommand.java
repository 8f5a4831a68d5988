package quorate.ballots.hands;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.CastingStand;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.outcome.meeting.PollDemand.PaidUp;
import quorate.counting.outcome.vote.Stand;

/** What can be asked of a show of hands. */
public sealed interface HandsCommand {

  UUID ballot();

  /** Who asks, and whether the token is the chair's. */
  Asker asker();

  Facts facts();

  /**
   * {@code present} are practices that are there and raise none; {@code persons} are who is there
   * for each practice that no proxy stands for.
   */
  record RecordHands(
      UUID ballot,
      List<HandRaised> hands,
      List<String> present,
      Map<String, UUID> persons,
      Facts facts,
      Asker asker)
      implements HandsCommand {
    public RecordHands {
      hands = List.copyOf(hands);
      present = List.copyOf(present);
      persons = Map.copyOf(persons);
    }
  }

  /**
   * By these members, or by the chair where none is named; {@code paidUp} is what is paid up on
   * their shares, where that is stated.
   */
  record DemandPoll(
      UUID ballot, List<String> practices, Optional<PaidUp> paidUp, Facts facts, Asker asker)
      implements HandsCommand {
    public DemandPoll {
      practices = List.copyOf(practices);
    }
  }

  /** Gives the chair's casting vote on the record with this number. */
  record GiveCastingVoteOnHands(
      UUID ballot, int record, CastingStand vote, Facts facts, Asker asker)
      implements HandsCommand {}

  /** Declares what the record with this number says, and no other. */
  record DeclareHands(UUID ballot, int record, Facts facts, Asker asker) implements HandsCommand {}

  record Asker(Officer officer, boolean chair, Instant at) {}

  /**
   * The frozen roll, who holds which practices' appointments in force (the chair by that word), and
   * how those want it whose instruction {@code persons}, who are those behind the log-in, may read;
   * the mandates of those who are said to be there.
   */
  record Facts(
      List<ElectorEnrolled> roll,
      Map<String, String> holders,
      Map<String, Stand> instructions,
      Set<UUID> persons,
      List<MandateToVote> mandates) {

    public Facts {
      roll = List.copyOf(roll);
      holders = Map.copyOf(holders);
      instructions = Map.copyOf(instructions);
      persons = Set.copyOf(persons);
      mandates = List.copyOf(mandates);
    }

    /** Where nobody is said to be there. */
    public Facts(
        List<ElectorEnrolled> roll,
        Map<String, String> holders,
        Map<String, Stand> instructions,
        Set<UUID> persons) {
      this(roll, holders, instructions, persons, List.of());
    }

    /** Whether somebody has a mandate to stand for a practice then. */
    boolean mayStandFor(UUID person, String practice, Instant at) {
      return mandates.stream()
          .anyMatch(each -> each.person().equals(person) && each.covers(practice, at));
    }

    /** By whom something is asked, as a notice may name the chair. */
    Chair.By by(Asker asker) {
      return new Chair.By(asker.officer().login(), persons);
    }

    boolean has(String practice) {
      return roll.stream().anyMatch(line -> line.practice().equals(practice));
    }
  }
}
