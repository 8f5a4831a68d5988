package quorate.governance.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.resolution.ResolutionEvent.OfDebate;
import quorate.governance.resolution.ResolutionEvent.ResolutionAmended;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolution.ResolutionEvent.ResolutionSeconded;
import quorate.governance.resolution.ResolutionEvent.ResolutionWithdrawn;

/** How it was on its way to be decided; {@code text} is as it reads now. */
public record Debate(
    String text,
    @Nullable ResolutionSeconded seconded,
    List<ResolutionAmended> amendments,
    @Nullable ResolutionPut put,
    @Nullable ResolutionWithdrawn withdrawn) {

  public Debate {
    amendments = List.copyOf(amendments);
  }

  static Debate of(ResolutionProposed proposed) {
    return new Debate(proposed.text(), null, List.of(), null, null);
  }

  /** Whether it can be seconded, amended, withdrawn or put. */
  boolean isOpen() {
    return put == null && withdrawn == null;
  }

  Debate evolve(OfDebate event) {
    return switch (event) {
      case ResolutionProposed _ -> throw new IllegalStateException(event + " follows " + this);
      case ResolutionSeconded e -> new Debate(text, e, amendments, put, withdrawn);
      case ResolutionAmended e -> {
        var all = new ArrayList<>(amendments);
        all.add(e);
        yield new Debate(e.text(), seconded, all, put, withdrawn);
      }
      case ResolutionPut e -> new Debate(text, seconded, amendments, e, withdrawn);
      case ResolutionWithdrawn e -> new Debate(text, seconded, amendments, put, e);
    };
  }
}
