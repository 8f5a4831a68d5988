package quorate.ballots.combined;

import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;

/** Says of a refusal which of several questions it is about: its field, and the ballot's id. */
public final class OfQuestion {

  private OfQuestion() {}

  /** The same decision; a refusal names {@code place}, where the request speaks of the question. */
  public static <E> Decision<E> at(String place, UUID ballot, Decision<E> decision) {
    if (!(decision instanceof Decision.Refused<E>(var why, var detail, var given))) {
      return decision;
    }
    return given == null
        ? new Decision.Refused<>(why, detail, new Given(place, ballot.toString()))
        : new Decision.Refused<>(
            why,
            "Ballot %s: %s".formatted(ballot, detail),
            new Given(place + "." + given.field(), given.value()));
  }
}
