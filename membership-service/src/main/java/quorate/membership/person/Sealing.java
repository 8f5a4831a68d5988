package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.membership.person.Recording.Step;

/** Seals what is personal before anything is decided about it. */
@Singleton
final class Sealing {

  private final Door door;
  private final KeyRing keys;

  Sealing(Door door, KeyRing keys) {
    this.door = door;
    this.keys = keys;
  }

  /** Steps about one person, made with that person's key. */
  Uni<List<Step>> steps(UUID person, Function<Seal, List<Step>> make) {
    return keys.of(door.convener(), holder(person))
        .map(key -> make.apply(new Seal(key, person, door)));
  }

  /** The key of a person who has one; null is for who was never recorded, or erased. */
  Uni<@Nullable SealingKey> known(UUID person) {
    return keys.find(door.convener(), List.of(holder(person)))
        .map(found -> found.get(holder(person)));
  }

  private static String holder(UUID person) {
    return "person/" + person;
  }

  /** One person's seal. */
  record Seal(SealingKey key, UUID person, Door door) {

    /** A step whose command holds texts sealed for its entry. */
    Step step(BiFunction<Seal, UUID, PersonCommand> command) {
      UUID entry = door.newId();
      return new Step(command.apply(this, entry), entry);
    }

    SealedValue of(UUID entry, String text) {
      return Seals.seal(key, person, entry, text);
    }

    @Nullable SealedValue ofAny(UUID entry, @Nullable String text) {
      return text == null ? null : of(entry, text);
    }
  }
}
