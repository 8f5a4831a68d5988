package quorate.governance.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.agreement.Agreement;
import quorate.governance.mandate.Mandate.Given;

/**
 * What a decision under mandates rests on, as its streams stand: the mandates, and the agreement
 * whose money it takes.
 */
public record Backing(List<Given> mandates, @Nullable Agreement agreement) {

  static final Backing NONE = new Backing(List.of(), null);

  public Backing {
    mandates = List.copyOf(mandates);
  }
}
