package quorate.membership.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.access.AccessLog;
import quorate.chassis.door.Door;
import quorate.chassis.read.Reads;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;

/** Says whom changes name, to a secretary, and writes down that it was read. */
@Singleton
final class Naming {

  /** A person whom a change names; an address that is not there any more is left out. */
  public record Person(
      UUID person, String name, @Nullable String email, @Nullable String serviceAddress) {}

  private final Door door;
  private final Reads reads;
  private final KeyRing keys;
  private final AccessLog access;

  Naming(Door door, Reads reads, KeyRing keys, AccessLog access) {
    this.door = door;
    this.reads = reads;
    this.keys = keys;
    this.access = access;
  }

  Uni<List<ChangeView>> of(UUID fileImport, List<ChangeView> changes) {
    List<Integer> numbers = changes.stream().map(change -> change.change).toList();
    return numbers.isEmpty() || !door.hasRole("secretary")
        ? Uni.createFrom().item(changes)
        : reads
            .in(
                () ->
                    NamedView.<NamedView>list(
                        "fileImport = ?1 and change in ?2", fileImport, numbers))
            .chain(
                named -> named.isEmpty() ? Uni.createFrom().item(changes) : tell(changes, named));
  }

  private Uni<List<ChangeView>> tell(List<ChangeView> changes, List<NamedView> named) {
    List<String> holders =
        named.stream()
            .flatMap(one -> Stream.of(one.name, one.email, one.serviceAddress))
            .filter(text -> text != null)
            .map(text -> value(text).holder())
            .distinct()
            .toList();
    return access
        .read(named.stream().map(one -> one.person).distinct().toList())
        .chain(() -> keys.find(door.convener(), holders))
        .map(
            found -> {
              Map<Integer, Person> byChange = new HashMap<>();
              named.forEach(one -> put(byChange, one, found));
              changes.forEach(change -> change.names(byChange.get(change.change)));
              return changes;
            });
  }

  private static void put(
      Map<Integer, Person> byChange, NamedView one, Map<String, SealingKey> keys) {
    String name = open(one.name, one.entry, keys);
    if (name != null) {
      String email = openAny(one.email, one.entry, keys);
      String served = openAny(one.serviceAddress, one.entry, keys);
      byChange.put(one.change, new Person(one.person, name, email, served));
    }
  }

  private static @Nullable String openAny(
      @Nullable String text, UUID entry, Map<String, SealingKey> keys) {
    return text == null ? null : open(text, entry, keys);
  }

  private static @Nullable String open(String text, UUID entry, Map<String, SealingKey> keys) {
    SealedValue sealed = value(text);
    SealingKey key = keys.get(sealed.holder());
    return key == null ? null : Seals.open(key, entry, sealed);
  }

  private static SealedValue value(String text) {
    try {
      return WireJson.MAPPER.readValue(text, SealedValue.class);
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a sealed value cannot be read", e);
    }
  }
}
