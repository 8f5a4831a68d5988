package quorate.chassis.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary: wire types such as {@code ballot.vote-cast.v1} and the records that they are here.
 * Type names are words on the wire and never Java names; a record may be read under an older type,
 * but is written under one.
 */
public final class EventTypes {

  private final Map<String, Class<? extends Record>> records;
  private final Map<String, ObjectReader> readers;
  private final Map<Class<?>, String> names;
  private final Set<String> promised;

  private EventTypes(Builder builder) {
    records = Map.copyOf(builder.records);
    readers =
        records.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, it -> WireJson.MAPPER.readerFor(it.getValue())));
    names = Map.copyOf(builder.names);
    promised = Set.copyOf(builder.promised);
  }

  /** Begins a vocabulary. */
  public static Builder builder() {
    return new Builder();
  }

  /** The wire types, in alphabetical order. */
  public Set<String> names() {
    return new TreeSet<>(records.keySet());
  }

  /** The wire types read into records that are of none of these kinds, in alphabetical order. */
  public Set<String> namesBeside(Set<Class<?>> kinds) {
    Set<String> beside = new TreeSet<>();
    records.forEach(
        (type, record) -> {
          if (kinds.stream().noneMatch(kind -> kind.isAssignableFrom(record))) {
            beside.add(type);
          }
        });
    return beside;
  }

  /** The record that a wire type is read into, or null when the type is not of this vocabulary. */
  public @Nullable Class<? extends Record> recordOf(String type) {
    return records.get(type);
  }

  /** The wire type that an event is written under. */
  public String nameOf(Object event) {
    String name = names.get(event.getClass());
    if (name == null) {
      throw new IllegalArgumentException(event.getClass() + " has no wire type in this vocabulary");
    }
    return name;
  }

  /** Whether outsiders are promised this type. */
  public boolean isPromised(String type) {
    return promised.contains(type);
  }

  /**
   * Reads an entry's data where the parser stands, and leaves it at the end of them; null when the
   * type is not of this vocabulary.
   */
  @Nullable Record read(String type, JsonParser data) throws IOException {
    ObjectReader reader = readers.get(type);
    if (reader == null) {
      data.skipChildren();
      return null;
    }
    try {
      return reader.readValue(data);
    } catch (DatabindException e) {
      throw new CorruptEntry(type + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  /** Collects a vocabulary; a type or a record that is named twice is an error of the program. */
  public static final class Builder {
    private final Map<String, Class<? extends Record>> records = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Set<String> promised = new TreeSet<>();

    /** A type that this service writes, or one that it subscribes to at a neighbour. */
    public Builder type(String name, Class<? extends Record> record) {
      if (names.putIfAbsent(record, name) != null) {
        throw new IllegalArgumentException(record + " is written under two types");
      }
      return readable(name, record);
    }

    /** A type that this service writes and outsiders may rely on. */
    public Builder promised(String name, Class<? extends Record> record) {
      promised.add(name);
      return type(name, record);
    }

    /** A type that is only read: one that is not written yet, or no longer. */
    public Builder readable(String name, Class<? extends Record> record) {
      if (records.putIfAbsent(name, record) != null) {
        throw new IllegalArgumentException(name + " is named twice");
      }
      return this;
    }

    /** The vocabulary as collected. */
    public EventTypes build() {
      return new EventTypes(this);
    }
  }
}
