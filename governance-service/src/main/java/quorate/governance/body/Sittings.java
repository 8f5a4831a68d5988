package quorate.governance.body;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** When meetings of a body sat. */
public interface Sittings {

  /** As the log tells now. */
  Uni<Sat> of(String convener, UUID body);
}
