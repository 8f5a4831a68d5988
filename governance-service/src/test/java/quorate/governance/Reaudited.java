package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Eventually.eventually;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.Audit;
import quorate.auditor.finding.Check;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.testkit.Somebody;

/** A convener's log of governance, derived again from the bytes of its topic. */
final class Reaudited {

  // what rests on neighbours' logs is not looked for: golden entries stand for them here
  private static final Set<Check> ITS_OWN =
      EnumSet.range(Check.DECISION_WITHIN_MANDATE, Check.POSITION_AGREED);

  private Reaudited() {}

  /** Nothing is found in all that was recorded until now. */
  static void holds(City city) {
    holds(city.name);
  }

  /** The same of a convener by name. */
  static void holds(String convener) {
    var entries = recorded(convener).stream().map(each -> each.getBytes(UTF_8)).toList();
    var source = new Memory(Map.of(new LogName(convener, "governance"), List.copyOf(entries)));
    assertEquals(
        List.of(),
        Audit.of(convener, source).findings().stream()
            .filter(each -> ITS_OWN.contains(each.check()))
            .toList());
  }

  private static List<String> recorded(String convener) {
    String last =
        new Somebody(convener, "secretary")
            .post("/governance/api/v1/matters", City.NEW_MATTER)
            .then()
            .statusCode(201)
            .extract()
            .header("Quorate-Position");
    long size = Long.parseLong(last.substring(last.lastIndexOf(':') + 1)) + 1;
    return eventually(
        "all of the log is published",
        () -> Optional.of(Outside.log(convener).all()).filter(all -> all.size() >= size));
  }
}
