package quorate.ballots.receipts;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.door.Door;
import quorate.chassis.log.Shared;

/** Whose people a caller is: the mandates that hold now. */
@Singleton
final class Mine {

  private final Hands hands;

  Mine(Hands hands) {
    this.hands = hands;
  }

  /** The caller's mandates that hold now. */
  Uni<List<MandateToVote>> mandates(Door door) {
    var now = door.request().at();
    return Shared.work(() -> hands.of(door.convener(), door.actor()))
        .map(held -> held.mandates().stream().filter(mandate -> mandate.holds(now)).toList());
  }

  /** The practices that they are for. */
  Uni<Set<String>> practices(Door door) {
    return mandates(door)
        .map(held -> held.stream().map(MandateToVote::practice).collect(Collectors.toSet()));
  }
}
