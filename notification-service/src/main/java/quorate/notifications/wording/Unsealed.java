package quorate.notifications.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.notifications.people.PersonView;

/** Names and addresses, unsealed for one message; whoever was erased is missing. */
record Unsealed(Map<UUID, String> names, Map<UUID, String> addresses) {

  /** The holders of the keys that open what is sealed about these people. */
  static List<String> holders(List<PersonView> people) {
    return people.stream()
        .flatMap(
            person ->
                Stream.concat(Stream.ofNullable(person.name), Stream.ofNullable(person.address)))
        .map(it -> Sources.read(it, SealedValue.class).holder())
        .toList();
  }

  static Unsealed of(List<PersonView> people, Map<String, SealingKey> keys) {
    Map<UUID, String> names = new HashMap<>();
    Map<UUID, String> addresses = new HashMap<>();
    for (PersonView person : people) {
      open(names, person.person, keys, person.nameEntry, person.name);
      open(addresses, person.person, keys, person.addressEntry, person.address);
    }
    return new Unsealed(names, addresses);
  }

  private static void open(
      Map<UUID, String> into,
      UUID person,
      Map<String, SealingKey> keys,
      @Nullable UUID entry,
      @Nullable String sealed) {
    if (entry == null || sealed == null) {
      return;
    }
    SealedValue value = Sources.read(sealed, SealedValue.class);
    SealingKey key = keys.get(value.holder());
    if (key != null) {
      into.put(person, Seals.open(key, entry, value));
    }
  }
}
