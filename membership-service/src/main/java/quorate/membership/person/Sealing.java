package quorate.membership.person;

import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
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

  /** Steps that begin with recording the person, whose key is made for it. */
  Uni<List<Step>> ofNew(UUID person, Function<Seal, List<Step>> make) {
    return keys.of(door.convener(), holder(person)).map(key -> make(person, key, make));
  }

  /** Steps about a person who has a key; a 404 problem for who was never recorded, or erased. */
  Uni<List<Step>> ofKnown(UUID person, Function<Seal, List<Step>> make) {
    return known(person).map(key -> make(person, key, make));
  }

  /** The key of a person who has one; a 404 problem else. */
  Uni<SealingKey> known(UUID person) {
    return keys.find(door.convener(), List.of(holder(person)))
        .map(
            found -> {
              SealingKey key = found.get(holder(person));
              if (key == null) {
                throw Problems.of(PERSON_NOT_RECORDED);
              }
              return key;
            });
  }

  private List<Step> make(UUID person, SealingKey key, Function<Seal, List<Step>> make) {
    return make.apply(new Seal(key, person, door));
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
