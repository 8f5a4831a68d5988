package quorate.auditor.log;

import java.util.Set;
import java.util.function.Consumer;

/** Where published logs can be read from. */
public interface LogSource {

  /** The logs held here. */
  Set<LogName> logs();

  /**
   * Hands over the bytes of each record of a log in the order published, repeats included. An
   * absent log has no records.
   *
   * @throws Unreadable when the source cannot be read to its end
   */
  void read(LogName log, Consumer<byte[]> record);
}
