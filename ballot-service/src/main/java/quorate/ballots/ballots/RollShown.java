package quorate.ballots.ballots;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.RollFrozen;

/** What a frozen roll amounts to, in decimals, and how often the register said otherwise since. */
public record RollShown(
    String electors,
    String weight,
    String fingerprint,
    LocalDate recordDate,
    String drawnAt,
    List<String> areas,
    String corrections,
    @Nullable Map<String, String> weights) {

  static RollShown of(RollFrozen roll, int corrections) {
    return new RollShown(
        Integer.toString(roll.electors()),
        roll.weight(),
        roll.fingerprint(),
        roll.recordDate(),
        roll.drawnAt(),
        roll.areas(),
        Integer.toString(corrections),
        roll.weights());
  }
}
