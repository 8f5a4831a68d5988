package quorate.ballots.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What has happened to the nominations for one election, as it stands in the log. */
public sealed interface NominationEvent {

  UUID nomination();

  /** {@code lotCommitment} is the SHA-256 of the seed that the close tells, as it is written. */
  record NominationsOpened(UUID nomination, Call call, String lotCommitment)
      implements NominationEvent {}

  /** A practice nominates a person; after the first, a further one seconds by it. */
  record CandidateNominated(
      UUID nomination,
      UUID candidate,
      String seat,
      @Nullable String constituency,
      @Nullable String roleClass,
      String practice,
      UUID person,
      UUID mandate,
      @Nullable SealedValue statement)
      implements NominationEvent {}

  record NominationSeconded(
      UUID nomination, UUID candidate, String practice, UUID person, UUID mandate)
      implements NominationEvent {}

  /** By the candidate; their own statement stands instead of what was said of them. */
  record NominationAccepted(UUID nomination, UUID candidate, @Nullable SealedValue statement)
      implements NominationEvent {}

  record NominationDeclined(UUID nomination, UUID candidate) implements NominationEvent {}

  record NominationWithdrawn(UUID nomination, UUID candidate) implements NominationEvent {}

  /** An invalid one has a ground; what there is to say beside it is sealed. */
  record NominationRuled(
      UUID nomination,
      UUID candidate,
      boolean valid,
      @Nullable Ground ground,
      @Nullable SealedValue note)
      implements NominationEvent {}

  /** {@code lapsed} are those who were nominated and did not come to stand. */
  record NominationsClosed(
      UUID nomination, String lotSeed, List<SettledSeat> seats, List<Lapsed> lapsed)
      implements NominationEvent {

    public NominationsClosed {
      seats = List.copyOf(seats);
      lapsed = List.copyOf(lapsed);
    }
  }

  /** What follows for a seat is now another thing; a ballot drafted before is withdrawn. */
  record SeatSettledAnew(UUID nomination, SettledSeat seat) implements NominationEvent {}

  /** Promised to outsiders: elected without a vote, and places that nobody stood for. */
  record ElectedUnopposed(
      UUID nomination,
      String title,
      Instant declared,
      List<SeatElected> seats,
      @Nullable List<LeftVacant> leftVacant)
      implements NominationEvent {

    public ElectedUnopposed {
      seats = List.copyOf(seats);
      leftVacant = leftVacant == null ? null : List.copyOf(leftVacant);
    }
  }

  /** Places of a contested seat that nobody stands for who could fill them. */
  record LeftVacant(String seat, String title, String places, String vacant) {}

  /** One seat of a declaration. */
  record SeatElected(
      String seat,
      String title,
      String places,
      List<Elected> elected,
      String vacant,
      @Nullable Vacancy vacancy) {

    public SeatElected {
      elected = List.copyOf(elected);
    }
  }

  /** A person of the register, with what they were elected for. */
  record Elected(UUID person, @Nullable String constituency, @Nullable String roleClass) {}

  /** One that came to nothing by the close. */
  record Lapsed(UUID candidate, String seat, Lack lack) {}

  /** What was missing at the close. */
  enum Lack {
    NOT_ACCEPTED,
    NOT_SECONDED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
