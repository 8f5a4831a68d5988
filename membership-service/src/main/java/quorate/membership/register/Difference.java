package quorate.membership.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;

/** What the register says otherwise of one practice at a second moment than at a first. */
public record Difference(String practice, String kind, List<Field> fields) {

  /** One field before and after; null where it says nothing. */
  public record Field(String field, @Nullable String before, @Nullable String after) {}

  /** Of the two lines as JSON; a missing line is one that the register lacks at that moment. */
  static Difference of(String practice, @Nullable String before, @Nullable String after) {
    String kind = before == null ? "added" : after == null ? "gone" : "changed";
    return new Difference(practice, kind, fields(read(before), read(after)));
  }

  private static List<Field> fields(JsonNode before, JsonNode after) {
    var names = new TreeSet<String>();
    before.properties().forEach(field -> names.add(field.getKey()));
    after.properties().forEach(field -> names.add(field.getKey()));
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      var field = new Field(name, text(before, name), text(after, name));
      if (!before.path(name).equals(after.path(name))) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static @Nullable String text(JsonNode line, String name) {
    JsonNode value = line.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static JsonNode read(@Nullable String line) {
    try {
      return line == null ? MissingNode.getInstance() : WireJson.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("a line cannot be read", e);
    }
  }
}
