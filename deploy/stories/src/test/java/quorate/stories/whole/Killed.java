package quorate.stories.whole;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.local.ServiceName;

/** A service that is killed, and comes back once nothing keeps it away any more. */
final class Killed {
  private static final Map<ServiceName, Killed> EACH =
      Arrays.stream(ServiceName.values())
          .collect(Collectors.toMap(Function.identity(), Killed::new));

  private final ServiceName service;
  private int reasons;

  private Killed(ServiceName service) {
    this.service = service;
  }

  static Killed of(ServiceName service) {
    return Objects.requireNonNull(EACH.get(service));
  }

  synchronized void goes() {
    reasons++;
    Whole.parts().kill(service);
  }

  synchronized void comesBack() {
    reasons--;
    if (reasons == 0) {
      Whole.parts().start(service);
    }
  }
}
