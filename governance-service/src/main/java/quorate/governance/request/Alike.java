package quorate.governance.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.request.RequestEvent.RequestAnswered;

/**
 * An earlier request that another may repeat: {@code score} from 0 to 100, why, and the answer that
 * has been given. It shows where to look; whether it is a repeat a person says.
 */
public record Alike(UUID request, int score, String reason, @Nullable Given answer) {

  /** An answer that was given. */
  public record Given(
      Answered how, @Nullable UUID position, @Nullable UUID decision, LocalDate on) {

    static Given of(RequestAnswered e) {
      return new Given(e.how(), e.position(), e.decision(), e.on());
    }
  }
}
