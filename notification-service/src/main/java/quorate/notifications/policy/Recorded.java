package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import quorate.chassis.shell.Outcome;

/** What a reaction makes of an outcome: nobody reads its refusal, so a refusal fails it. */
final class Recorded {

  private Recorded() {}

  static Uni<Void> orFail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded _ -> Uni.createFrom().voidItem();
      case Outcome.Refused(var why, var detail, _) ->
          Uni.createFrom().failure(new IllegalStateException(why + ": " + detail));
    };
  }
}
