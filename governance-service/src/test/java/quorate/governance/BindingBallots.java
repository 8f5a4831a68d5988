package quorate.governance;

import java.util.HashMap;
import java.util.Map;
import quorate.testkit.NeighbourLog;

/**
 * A special resolution in writing at ballot-service, as its log tells it; no matter is behind it.
 */
final class BindingBallots implements AutoCloseable {

  private static final Map<String, String> IN_WRITING =
      Map.of(
          "\"vehicle\":\"advisory\"",
          "\"vehicle\":\"written-resolution\"",
          "\"kind\":\"advisory-choice\"",
          "\"kind\":\"special-resolution\"",
          "\"kind\":\"practices-of-area\",\"subicblocation\":\"09D\"",
          "\"kind\":\"members\"",
          "\"matter\":\"%s\",".formatted(Brighton.MATTER),
          "",
          "\"question\":\"How do we want to work together?\"",
          "\"question\":\"That the articles be altered\"",
          "\"areas\":[\"09D\"]}}",
          """
          "outcome":{"ruleset":"written-special-resolution","version":"1","verdict":"passed",\
          "bythevotes":"passed","statements":[{"about":"agreement","holds":true,"sentence":\
          "27 of 30 agreed, 23 needed: reached.","source":"Companies Act 2006 s283(2)"}]}}}""");

  private final NeighbourLog log;
  private final Map<String, String> words;

  BindingBallots(String convener, String ballot) {
    log = new NeighbourLog("ballot", convener);
    words = new HashMap<>(IN_WRITING);
    words.put(Brighton.BALLOT.toString(), ballot);
  }

  void circulated() {
    log.publish("ballot.ballot-drafted.v1", words);
    log.publish("ballot.notice-given.v1", words);
    log.publish("ballot.roll-frozen.v1", words);
  }

  void declared() {
    log.publish("ballot.ballot-counted.v1", words);
    log.publish("ballot.ballot-declared.v1", words);
  }

  void annulled() {
    log.publish("ballot.result-annulled.v1", words);
  }

  void electedUnopposed() {
    log.publish("ballot.elected-unopposed.v1", Map.of());
  }

  @Override
  public void close() {
    log.close();
  }
}
