package quorate.chassis.shell;

import java.util.Map;
import quorate.chassis.log.StreamRef;

/** The streams that a decision asked for, folded. */
public final class Loaded {

  record Folded(Object state, int version, int weight) {}

  private final Map<String, Folded> streams;

  Loaded(Map<String, Folded> streams) {
    this.streams = Map.copyOf(streams);
  }

  /** The state of a stream that was asked for. */
  @SuppressWarnings("unchecked") // the shell folded it with this very aggregate
  public <S> S state(StreamRef<S, ?> stream) {
    return (S) folded(stream.name()).state();
  }

  /** The version of a stream that was asked for; 0 when nothing is recorded in it. */
  public int version(StreamRef<?, ?> stream) {
    return folded(stream.name()).version();
  }

  Folded folded(String stream) {
    Folded folded = streams.get(stream);
    if (folded == null) {
      throw new IllegalArgumentException("the decision did not ask for " + stream);
    }
    return folded;
  }
}
