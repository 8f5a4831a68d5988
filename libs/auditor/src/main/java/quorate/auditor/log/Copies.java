package quorate.auditor.log;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two copies of the same logs, read one behind the other. The first is judged; where the second has
 * other bytes at a position, that is a fork like any other.
 */
public record Copies(LogSource first, LogSource second) implements LogSource {

  @Override
  public Set<LogName> logs() {
    var logs = new HashSet<>(first.logs());
    logs.addAll(second.logs());
    return logs;
  }

  @Override
  public void read(LogName log, Consumer<byte[]> record) {
    first.read(log, record);
    second.read(log, record);
  }
}
