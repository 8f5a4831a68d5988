package quorate.ballots.hands;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.outcome.vote.Stand;

/** What can be asked of a show of hands. */
public sealed interface HandsCommand {

  UUID ballot();

  /** Who asks, and whether the token is the chair's. */
  Asker asker();

  record RecordHands(UUID ballot, List<HandRaised> hands, Facts facts, Asker asker)
      implements HandsCommand {
    public RecordHands {
      hands = List.copyOf(hands);
    }
  }

  /** By these members, or by the chair where none is named. */
  record DemandPoll(UUID ballot, List<String> practices, Facts facts, Asker asker)
      implements HandsCommand {
    public DemandPoll {
      practices = List.copyOf(practices);
    }
  }

  record DeclareHands(UUID ballot, Asker asker) implements HandsCommand {}

  record Asker(Officer officer, boolean chair, Instant at) {}

  /**
   * The frozen roll, who holds which practices' appointments in force (the chair by that word), and
   * how those want it whose instruction {@code persons}, who are those behind the log-in, may read.
   */
  record Facts(
      List<ElectorEnrolled> roll,
      Map<String, String> holders,
      Map<String, Stand> instructions,
      Set<UUID> persons) {

    public Facts {
      roll = List.copyOf(roll);
      holders = Map.copyOf(holders);
      instructions = Map.copyOf(instructions);
      persons = Set.copyOf(persons);
    }

    boolean has(String practice) {
      return roll.stream().anyMatch(line -> line.practice().equals(practice));
    }
  }
}
