package quorate.auditor.log;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Logs that are already in memory. */
public record Memory(Map<LogName, ? extends Iterable<byte[]>> held) implements LogSource {

  @Override
  public Set<LogName> logs() {
    return Set.copyOf(held.keySet());
  }

  @Override
  public void read(LogName log, Consumer<byte[]> record) {
    Iterable<byte[]> records = held.get(log);
    (records == null ? List.<byte[]>of() : records).forEach(record);
  }
}
