package quorate.ballots.vote;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;

/** The key of each ballot, under which its choices are sealed until the close. */
@Singleton
public final class ChoiceKeys {

  private final KeyRing keys;

  ChoiceKeys(KeyRing keys) {
    this.keys = keys;
  }

  /** The ballot's key, made if there is none. */
  public Uni<SealingKey> make(String convener, UUID ballot) {
    return keys.of(convener, holder(ballot));
  }

  /** The ballot's key; none before it opens, nor of a ballot that does not exist. */
  public Uni<Optional<SealingKey>> find(String convener, UUID ballot) {
    var holder = holder(ballot);
    return keys.find(convener, Set.of(holder)).map(found -> Optional.ofNullable(found.get(holder)));
  }

  /** The keys of these ballots, of those that have one. */
  Uni<Map<UUID, SealingKey>> find(String convener, Collection<UUID> ballots) {
    Map<String, UUID> holders =
        ballots.stream().distinct().collect(Collectors.toMap(ChoiceKeys::holder, each -> each));
    return keys.find(convener, holders.keySet())
        .map(
            found ->
                found.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            each -> Objects.requireNonNull(holders.get(each.getKey())),
                            Map.Entry::getValue)));
  }

  private static String holder(UUID ballot) {
    return "ballot/" + ballot;
  }
}
