package quorate.auditor.ballot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as maps, lists, texts and booleans, which counting reads rules from. */
public final class Plain {

  private Plain() {}

  /** An object as a map, in its order. */
  public static Map<String, Object> object(JsonNode json) {
    var map = new LinkedHashMap<String, Object>();
    json.properties().forEach(each -> map.put(each.getKey(), of(each.getValue())));
    return map;
  }

  static Object of(JsonNode json) {
    if (json.isObject()) {
      return object(json);
    }
    if (json.isArray()) {
      var list = new ArrayList<Object>();
      json.forEach(each -> list.add(of(each)));
      return list;
    }
    return json.isBoolean() ? json.booleanValue() : json.asText();
  }
}
