package quorate.stories.council;

import java.math.BigDecimal;
import quorate.stories.stack.LogTopic;

/** What the raw bytes of governance's log say of a plan, read apart from any service. */
record Bytes(LogTopic log) {

  /** What was drawn on a line of a plan. */
  BigDecimal drawn(String plan, String line) {
    return log.told("governance.plan-drawn.v1").stream()
        .filter(each -> each.path("plan").asText().equals(plan))
        .filter(each -> each.path("line").asText().equals(line))
        .map(each -> new BigDecimal(each.path("sum").asText()))
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
