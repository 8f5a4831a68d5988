package quorate.membership.person;

import static quorate.membership.person.PersonRefusal.CONTACT_ERASED;
import static quorate.membership.person.PersonRefusal.PERSON_ERASED;
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
import quorate.chassis.seal.KeyDestroyed;
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

  /** Steps that begin with recording the person, whose keys are made for it. */
  Uni<List<Step>> ofNew(UUID person, Function<Seal, List<Step>> make) {
    return keys.of(door.convener(), PersonKeys.name(person))
        .onFailure(KeyDestroyed.class)
        .transform(gone -> Problems.of(PERSON_ERASED))
        .chain(key -> steps(person, key, make));
  }

  /** Steps about a person who has a key; a problem for who was never recorded, or erased. */
  Uni<List<Step>> ofKnown(UUID person, Function<Seal, List<Step>> make) {
    return known(person).chain(key -> steps(person, key, make));
  }

  /** The first key of a person who has one; a problem else. */
  Uni<SealingKey> known(UUID person) {
    String holder = PersonKeys.name(person);
    return keys.find(door.convener(), List.of(holder))
        .chain(
            found -> {
              SealingKey key = found.get(holder);
              return key == null ? missing(holder) : Uni.createFrom().item(key);
            });
  }

  private Uni<SealingKey> missing(String holder) {
    return keys.isDestroyed(door.convener(), holder)
        .map(
            destroyed -> {
              throw Problems.of(destroyed ? PERSON_ERASED : PERSON_NOT_RECORDED);
            });
  }

  private Uni<List<Step>> steps(UUID person, SealingKey name, Function<Seal, List<Step>> make) {
    return keys.of(door.convener(), PersonKeys.contact(person))
        .onFailure(KeyDestroyed.class)
        .transform(gone -> Problems.of(CONTACT_ERASED))
        .map(contact -> make.apply(new Seal(name, contact, person, door)));
  }

  /** One person's seals: of their name, and of what leads to them. */
  record Seal(SealingKey name, SealingKey contact, UUID person, Door door) {

    /** A step whose command holds texts sealed for its entry. */
    Step step(BiFunction<Seal, UUID, PersonCommand> command) {
      UUID entry = door.newId();
      return new Step(command.apply(this, entry), entry);
    }

    SealedValue name(UUID entry, String text) {
      return Seals.seal(name, person, entry, text);
    }

    SealedValue contact(UUID entry, String text) {
      return Seals.seal(contact, person, PersonKeys.CONTACT, entry, text);
    }

    @Nullable SealedValue anyContact(UUID entry, @Nullable String text) {
      return text == null ? null : contact(entry, text);
    }
  }
}
