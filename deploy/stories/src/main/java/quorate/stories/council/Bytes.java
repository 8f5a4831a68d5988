package quorate.stories.council;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;
import quorate.stories.stack.StoryStopped;

/** What the raw bytes of governance's log say of a plan, read apart from any service. */
record Bytes(String kafka, String convener) {
  private static final JsonMapper JSON = new JsonMapper();

  /** What was drawn on a line of a plan. */
  BigDecimal drawn(String plan, String line) {
    return entries().stream()
        .filter(each -> each.path("type").asText().equals("governance.plan-drawn.v1"))
        .map(each -> each.path("data"))
        .filter(each -> each.path("plan").asText().equals(plan))
        .filter(each -> each.path("line").asText().equals(line))
        .map(each -> new BigDecimal(each.path("sum").asText()))
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private List<JsonNode> entries() {
    var entries = new ArrayList<JsonNode>();
    new Topics(kafka).read(new LogName(convener, "governance"), bytes -> entries.add(read(bytes)));
    return entries;
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new StoryStopped("an entry cannot be read", e);
    }
  }
}
