package quorate.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;

/** The texts within what is sealed; where a key was destroyed, there is none. */
@Singleton
final class OpenedTexts {

  private final Door door;
  private final KeyRing keys;

  OpenedTexts(Door door, KeyRing keys) {
    this.door = door;
    this.keys = keys;
  }

  Uni<Map<ParticularView, String>> open(List<ParticularView> sealed) {
    List<String> holders = sealed.stream().map(one -> holder(one.person)).distinct().toList();
    return keys.find(door.convener(), holders).map(found -> opened(sealed, found));
  }

  private static Map<ParticularView, String> opened(
      List<ParticularView> sealed, Map<String, SealingKey> keys) {
    Map<ParticularView, String> texts = new HashMap<>();
    for (ParticularView one : sealed) {
      SealingKey key = keys.get(holder(one.person));
      if (key != null) {
        texts.put(one, Seals.open(key, one.entry, value(one)));
      }
    }
    return texts;
  }

  private static SealedValue value(ParticularView one) {
    try {
      return WireJson.MAPPER.readValue(one.value, SealedValue.class);
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a sealed value cannot be read", e);
    }
  }

  private static String holder(UUID person) {
    return "person/" + person;
  }
}
