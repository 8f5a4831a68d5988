package quorate.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;
import quorate.membership.people.PersonShown.ElectronicNotice;
import quorate.membership.person.PersonKeys;

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
    List<String> holders =
        persons.stream()
            .flatMap(one -> Stream.of(PersonKeys.name(one.person), PersonKeys.contact(one.person)))
            .toList();
    return keys.find(convener, holders)
        .map(found -> persons.stream().map(one -> shown(one, found, mandates)).toList());
  }

  private static PersonShown shown(
      PersonView one, Map<String, SealingKey> keys, List<MandateView> mandates) {
    ElectronicNotice notice =
        one.agreedOn == null
            ? null
            : new ElectronicNotice(text(keys, one.addressEntry, one.address), one.agreedOn);
    return new PersonShown(
        one.person,
        text(keys, one.recordedEntry, one.name),
        text(keys, one.recordedEntry, one.email),
        notice,
        one.login != null,
        mandates.stream().filter(mandate -> mandate.person.equals(one.person)).toList(),
        one.erasure(),
        one.version);
  }

  private static @Nullable String text(
      Map<String, SealingKey> keys, @Nullable UUID entry, @Nullable String sealed) {
    if (entry == null || sealed == null) {
      return null;
    }
    try {
      SealedValue value = WireJson.MAPPER.readValue(sealed, SealedValue.class);
      SealingKey key = keys.get(value.holder());
      return key == null ? null : Seals.open(key, entry, value);
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a sealed value cannot be read", e);
    }
  }
}
