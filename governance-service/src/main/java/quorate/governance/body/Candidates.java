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

  /** What was found as of a first day and as of today. */
  public record Since(Found then, Found now, LocalDate today) {

    public Candidate candidate(Interests interests) {
      return then.candidate(interests);
    }

    public AsOf today(Interests interests) {
      return new AsOf(now.candidate(interests), today);
    }

    /** How far it was heard for both. */
    public HeardUpTo register() {
      return then.register();
    }
  }

  /** As of a first day, gone by or to come, and as of today. */
  public Uni<Since> since(String convener, UUID person, LocalDate from, LocalDate today) {
    return of(convener, person, from)
        .chain(then -> of(convener, person, today).map(now -> new Since(then, now, today)));
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
