package quorate.governance.body;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import quorate.chassis.hear.HeardUpTo;
import quorate.governance.interest.Interests;
import quorate.governance.registered.Registered;

/** What the register says of somebody who might hold a seat, and how far it was heard. */
@Singleton
public final class Candidates {

  private final Registered register;

  Candidates(Registered register) {
    this.register = register;
  }

  /** What was found; with their interests it says whether they may sit. */
  public record Found(UUID person, Registered.Person known, HeardUpTo register) {

    public Candidate candidate(Interests interests) {
      return new Candidate(person, known.known(), known.roles(), interests);
    }
  }

  /** As of a day. */
  public Uni<Found> of(String convener, UUID person, LocalDate day) {
    return register
        .upTo(convener)
        .chain(
            upTo ->
                register
                    .person(convener, person, day)
                    .map(known -> new Found(person, known, upTo)));
  }
}
