package quorate.notifications.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.notifications.people.PersonView;

/** Names and addresses, unsealed for one message; whoever was erased is missing. */
record Unsealed(Map<UUID, String> names, Map<UUID, String> addresses) {

  static Unsealed of(List<PersonView> people, Map<UUID, SealingKey> keys) {
    Map<UUID, String> names = new HashMap<>();
    Map<UUID, String> addresses = new HashMap<>();
    for (PersonView person : people) {
      SealingKey key = keys.get(person.person);
      if (key != null) {
        open(names, person.person, key, person.nameEntry, person.name);
        open(addresses, person.person, key, person.addressEntry, person.address);
      }
    }
    return new Unsealed(names, addresses);
  }

  private static void open(
      Map<UUID, String> into,
      UUID person,
      SealingKey key,
      @Nullable UUID entry,
      @Nullable String sealed) {
    if (entry != null && sealed != null) {
      into.put(person, Seals.open(key, entry, Sources.read(sealed, SealedValue.class)));
    }
  }
}
