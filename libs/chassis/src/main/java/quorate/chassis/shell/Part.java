package quorate.chassis.shell;

import java.util.List;
import java.util.function.Function;
import quorate.chassis.log.StreamRef;

/** One append of a long work: the streams that it reads, and what it does about them. */
public record Part(List<StreamRef<?, ?>> reads, Function<Loaded, Plan> decide) {

  public Part {
    reads = List.copyOf(reads);
  }
}
