package quorate.ballots.proxy;

import quorate.chassis.decide.Refusal;

/** Why something asked of a proxy was refused. */
public enum ProxyRefusal implements Refusal {
  NO_SUCH_APPOINTMENT("There is no such appointment.", Kind.NOT_FOUND),
  PROXIES_NOT_HERE("This ballot knows no proxies.", Kind.CONFLICT),
  HOLDER_NOT_IN_THE_REGISTER(
      "The register has not recorded this person; name one that it has, or the chair.",
      Kind.INVALID),
  APPOINTED_ALREADY(
      "The practice has a proxy for this ballot, and one vote: revoke that appointment first.",
      Kind.CONFLICT),
  CHAIR_NOT_NAMED(
      "The notice says how many appointments one holder may have: name who takes the chair, so that"
          + " all of theirs are counted.",
      Kind.INVALID),
  CHAIR_UNKNOWN(
      "The notice names nobody who takes the chair (proceedings.chair) and whom the register knows, so"
          + " a vote left to the chair might be cast by nobody: appoint a person by name, or ask the"
          + " secretary.",
      Kind.CONFLICT),
  HOLDS_THE_MOST(
      "This holder has as many appointments as the notice allows; appoint another.", Kind.CONFLICT),
  PROXY_DEADLINE_PASSED(
      "Proxies for this ballot are no longer appointed; the practice may vote itself.",
      Kind.CONFLICT),
  REVOKED_ALREADY("The appointment has been revoked.", Kind.CONFLICT),
  TOO_LATE_TO_REVOKE(
      "Voting by proxy has begun, and what a proxy does now is valid (Companies Act 2006 s330);"
          + " the practice's own vote stands before its proxy's.",
      Kind.CONFLICT),
  NOT_THE_HOLDER(
      "Only the person whom the practice appointed, or the chair where it appointed that, casts"
          + " this vote; the chair's log-in must be bound to a person of the register.",
      Kind.FORBIDDEN),
  NOT_YET_TIME_FOR_PROXIES(
      "A proxy votes at the meeting (Companies Act 2006 s324(1)), which has not started.",
      Kind.CONFLICT),
  NOT_AS_INSTRUCTED(
      "A proxy votes as instructed (Companies Act 2006 s324A): read the instruction among the"
          + " appointments that you hold.",
      Kind.CONFLICT);

  private final String explanation;
  private final Kind kind;

  ProxyRefusal(String explanation, Kind kind) {
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
