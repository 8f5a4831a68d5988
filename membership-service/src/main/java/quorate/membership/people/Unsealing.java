package quorate.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;
import quorate.membership.people.PersonShown.ElectronicNotice;

/** Opens what is sealed about persons, on the way out. */
@Singleton
final class Unsealing {

  private final KeyRing keys;

  Unsealing(KeyRing keys) {
    this.keys = keys;
  }

  /** The persons in order, each with those of the mandates that are theirs. */
  Uni<List<PersonShown>> open(
      String convener, List<PersonView> persons, List<MandateView> mandates) {
    List<String> holders = persons.stream().map(person -> holder(person.person)).toList();
    return keys.find(convener, holders)
        .map(
            found ->
                persons.stream()
                    .map(one -> shown(one, found.get(holder(one.person)), mandates))
                    .toList());
  }

  private static String holder(UUID person) {
    return "person/" + person;
  }

  private static PersonShown shown(
      PersonView one, @Nullable SealingKey key, List<MandateView> mandates) {
    ElectronicNotice notice =
        one.agreedOn == null
            ? null
            : new ElectronicNotice(text(key, one.addressEntry, one.address), one.agreedOn);
    return new PersonShown(
        one.person,
        text(key, one.recordedEntry, one.name),
        text(key, one.recordedEntry, one.email),
        notice,
        one.login != null,
        mandates.stream().filter(mandate -> mandate.person.equals(one.person)).toList(),
        one.version);
  }

  private static @Nullable String text(
      @Nullable SealingKey key, @Nullable UUID entry, @Nullable String sealed) {
    if (key == null || entry == null || sealed == null) {
      return null;
    }
    try {
      return Seals.open(key, entry, WireJson.MAPPER.readValue(sealed, SealedValue.class));
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a sealed value cannot be read", e);
    }
  }
}
