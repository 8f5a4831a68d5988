package quorate.ballots.vote;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.seal.SealingKey;

/** The keys under which a vote's note is sealed; votes without one ask for none. */
@Singleton
final class NoteKeys {

  private final PersonKeys keys;

  NoteKeys(PersonKeys keys) {
    this.keys = keys;
  }

  /** Of the people who may be the hand that casts it; none of who was erased. */
  Future<Map<UUID, SealingKey>> of(String convener, Casting casting, Held held) {
    if (casting.asked().note() == null) {
      return Future.succeededFuture(Map.of());
    }
    Uni<Map<UUID, SealingKey>> made = Uni.createFrom().item(Map.of());
    for (UUID person : casting.people(held)) {
      made =
          made.chain(
              known ->
                  keys.make(convener, person)
                      .map(
                          key -> {
                            var more = new HashMap<>(known);
                            key.ifPresent(it -> more.put(person, it));
                            return more;
                          }));
    }
    return UniHelper.toFuture(made);
  }
}
