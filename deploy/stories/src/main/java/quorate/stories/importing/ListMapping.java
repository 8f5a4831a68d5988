package quorate.stories.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a list hold: as the command line names them, else as the preview read them,
 * else as their titles are known by themselves.
 */
record ListMapping(Map<String, String> holds) {

  static final String PATH = "/membership/api/v1/column-mappings";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The request that says so; {@code shown} is the preview, where there is one.
   *
   * @throws IllegalArgumentException when the list has no column that is named
   */
  ObjectNode body(String shown, byte[] list) {
    Map<String, String> read = shown.isEmpty() ? unread(Titles.of(list)) : read(shown);
    for (String title : holds.keySet()) {
      if (!read.containsKey(title)) {
        throw new IllegalArgumentException(
            "the list has no column %s; its columns are %s"
                .formatted(title, String.join(", ", read.keySet())));
      }
    }
    var body = JSON.createObjectNode().put("usual", shown.isEmpty());
    var columns = body.putArray("columns");
    read.forEach(
        (title, before) -> {
          String said = holds.getOrDefault(title, holds.containsValue(before) ? "" : before);
          var column = columns.addObject().put("title", title);
          if (holds.containsKey(title) || !said.isEmpty()) {
            column.put("holds", said);
          }
        });
    return body;
  }

  private static Map<String, String> unread(List<String> titles) {
    Map<String, String> read = new LinkedHashMap<>();
    titles.forEach(title -> read.put(title, ""));
    return read;
  }

  private static Map<String, String> read(String shown) {
    Map<String, String> read = new LinkedHashMap<>();
    for (JsonNode column : json(shown).path("columns")) {
      read.put(column.path("title").asText(), column.path("holds").asText());
    }
    return read;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
