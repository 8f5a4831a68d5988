package quorate.membership.statutory;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.membership.person.Standing;
import quorate.membership.person.Standings;

/** Which places in the register of members somebody has or had, as known now or once. */
@Singleton
final class HeldPlaces implements Standings {

  private final MemberLog log;

  HeldPlaces(MemberLog log) {
    this.log = log;
  }

  @Override
  public Uni<List<Standing>> of(String convener, UUID person) {
    return log.all(convener)
        .map(
            entered ->
                entered.entrySet().stream()
                    .flatMap(one -> EverEntered.of(person, one.getKey(), one.getValue()).stream())
                    .toList());
  }
}
