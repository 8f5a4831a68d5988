package quorate.governance.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.agreement.Agreement;
import quorate.governance.mandate.Mandate.Given;

/**
 * What a decision under mandates rests on, as its streams stand: the mandates, the agreement whose
 * money it takes, and whether the decision that it supersedes is there.
 */
public record Backing(List<Given> mandates, @Nullable Agreement agreement, boolean superseded) {

  static final Backing NONE = new Backing(List.of(), null, false);

  public Backing {
    mandates = List.copyOf(mandates);
  }
}
