package quorate.stories.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;

/** The log of one service as its topic has it, byte for byte, read apart from any service. */
public record LogTopic(String kafka, String convener, String service) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Every entry, in the order of the log. */
  public List<JsonNode> entries() {
    var entries = new ArrayList<JsonNode>();
    new Topics(kafka).read(new LogName(convener, service), bytes -> entries.add(read(bytes)));
    return entries;
  }

  /** What those of one type say. */
  public List<JsonNode> told(String type) {
    return entries().stream()
        .filter(each -> each.path("type").asText().equals(type))
        .map(each -> each.path("data"))
        .toList();
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new StoryStopped("an entry cannot be read", e);
    }
  }
}
