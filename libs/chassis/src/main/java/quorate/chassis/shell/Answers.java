package quorate.chassis.shell;

import quorate.chassis.decide.Refusal;
import quorate.chassis.log.Appended;

/** Says of a service what came of an append. */
record Answers(String service) {

  Outcome of(Appended appended) {
    return switch (appended) {
      case Appended.Recorded r ->
          new Outcome.Recorded(
              service, r.first(), r.last(), r.status(), r.location(), r.replayed());
      case Appended.Moved ignored -> refused(ShellRefusal.TOO_MUCH_CONTENTION);
      case Appended.TooLate ignored -> refused(ShellRefusal.TOO_LATE);
      case Appended.KeyReused ignored -> refused(ShellRefusal.IDEMPOTENCY_KEY_REUSED);
    };
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why, why.explanation());
  }
}
