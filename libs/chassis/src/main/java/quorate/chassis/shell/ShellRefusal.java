package quorate.chassis.shell;

import quorate.chassis.decide.Refusal;

/** Refusals that belong to no aggregate. */
public enum ShellRefusal implements Refusal {
  TOO_LATE("The time for this has passed.", Kind.CONFLICT),
  IDEMPOTENCY_KEY_REUSED(
      "This Idempotency-Key was used before for another request; use a new one.", Kind.INVALID),
  TOO_MUCH_CONTENTION(
      "Others changed the same thing at the same time; please ask again.", Kind.CONFLICT),
  VERSION_MOVED(
      "It has changed since it was read; read it again and decide anew.", Kind.PRECONDITION),
  ENTRY_TOO_LARGE("What is to be recorded is too large.", Kind.INVALID),
  NEIGHBOUR_STALE(
      "What this depends on has not been heard for a while; please ask again later.",
      Kind.UNAVAILABLE);

  private final String explanation;
  private final Kind kind;

  ShellRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
