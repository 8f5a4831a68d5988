package quorate.auditor.log;

import java.util.Optional;
import java.util.regex.Pattern;

/** A log belongs to one convener and one service; it is published as one topic. */
public record LogName(String convener, String service) {
  private static final Pattern TOPIC =
      Pattern.compile("quorate\\.([a-z0-9-]{2,40})\\.([a-z]+)\\.log\\.v1");

  /** The topic that carries every entry of this log. */
  public String topic() {
    return "quorate." + convener + "." + service + ".log.v1";
  }

  /** The log that a topic carries, or empty when it carries none. */
  public static Optional<LogName> ofTopic(String topic) {
    var matcher = TOPIC.matcher(topic);
    return matcher.matches()
        ? Optional.of(new LogName(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
