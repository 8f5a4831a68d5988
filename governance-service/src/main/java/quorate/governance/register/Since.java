package quorate.governance.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.Later.DecisionUsed;

/**
 * What became of a decision since it was entered: whether its result was annulled, what ended it,
 * what was drawn and done by it, the one thing that it decides on, and whether outsiders were told
 * of it.
 */
public record Since(
    @Nullable DecisionAnnulled annulled,
    @Nullable Later ended,
    List<DecisionUsed> uses,
    @Nullable DecisionCited cited,
    boolean told) {

  /** Nothing yet. */
  public static final Since NOTHING = new Since(null, null, List.of(), null, false);

  public Since {
    uses = List.copyOf(uses);
  }

  /** Whether it stands still. */
  public boolean stands() {
    return annulled == null && ended == null;
  }

  /** What was drawn by it in all. */
  public BigDecimal drawn() {
    return uses.stream()
        .map(DecisionUsed::sum)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Since with(DecisionAnnulled e) {
    return new Since(e, ended, uses, cited, told);
  }

  Since endedBy(Later e) {
    return new Since(annulled, e, uses, cited, told);
  }

  Since with(DecisionUsed e) {
    var more = Stream.concat(uses.stream(), Stream.of(e)).toList();
    return new Since(annulled, ended, more, cited, told);
  }

  Since with(DecisionCited e) {
    return new Since(annulled, ended, uses, e, told);
  }

  Since published() {
    return new Since(annulled, ended, uses, cited, /* told= */ true);
  }
}
