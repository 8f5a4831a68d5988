package quorate.governance.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The election that fills a seat: a call for nominations and the key of its seat, or a ballot by
 * itself.
 */
public record Election(@Nullable UUID nomination, @Nullable String seat, @Nullable UUID ballot) {

  /** Whether it tells one election in full, and not two. */
  public boolean makesSense() {
    return ballot == null ? nomination != null && seat != null : nomination == null && seat == null;
  }
}
