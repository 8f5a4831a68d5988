package quorate.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<ParticularView, SealedValue> values = new HashMap<>();
    sealed.forEach(one -> values.put(one, value(one)));
    List<String> holders = values.values().stream().map(SealedValue::holder).distinct().toList();
    return keys.find(door.convener(), holders).map(found -> opened(values, found));
  }

  private static Map<ParticularView, String> opened(
      Map<ParticularView, SealedValue> values, Map<String, SealingKey> keys) {
    Map<ParticularView, String> texts = new HashMap<>();
    values.forEach(
        (one, value) -> {
          SealingKey key = keys.get(value.holder());
          if (key != null) {
            texts.put(one, Seals.open(key, one.entry, value));
          }
        });
    return texts;
  }

  private static SealedValue value(ParticularView one) {
    try {
      return WireJson.MAPPER.readValue(one.value, SealedValue.class);
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a sealed value cannot be read", e);
    }
  }
}
