package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to of bodies in governance's log: who holds which seat, and when. */
public sealed interface BodyHeard extends Statement {

  UUID body();

  /** Something about one seat. */
  sealed interface OfSeat extends BodyHeard {
    UUID seat();
  }

  /** Of a body's terms of reference, what seats follow from. */
  record BodyTerms(List<SeatRule> composition) {
    public BodyTerms {
      composition = List.copyOf(composition);
    }
  }

  /** {@code voice} and {@code deputies} are governance's words for what a seat may do. */
  record SeatRule(
      String rule, String title, String voice, String deputies, @Nullable String clause) {
    boolean votes() {
      return voice.equals(VOTES);
    }

    boolean deputyVotes() {
      return deputies.equals(VOTES);
    }
  }

  String VOTES = "votes";

  /** Whose seat it is, such as a network's or a place's. */
  record SeatParty(String kind, String code) {}

  /** Why a holder may not sit. */
  record SeatBar(String bar, @Nullable LocalDate since) {}

  record BodyEstablished(UUID body, LocalDate from, BodyTerms terms) implements BodyHeard {}

  record TermsRevised(UUID body, LocalDate from, BodyTerms terms) implements BodyHeard {}

  record BodyDissolved(UUID body, LocalDate lastDay) implements BodyHeard {}

  record SeatOpened(
      UUID body,
      UUID seat,
      String rule,
      @Nullable String title,
      @Nullable SeatParty of,
      LocalDate from)
      implements OfSeat {}

  record SeatClosed(UUID body, UUID seat, LocalDate lastDay) implements OfSeat {}

  /** {@code to} is the last day of the term. */
  record SeatFilled(
      UUID body, UUID seat, UUID holding, UUID person, LocalDate from, @Nullable LocalDate to)
      implements OfSeat {}

  record TermRenewed(UUID body, UUID seat, UUID holding, @Nullable LocalDate to)
      implements OfSeat {}

  record SeatVacated(UUID body, UUID seat, UUID holding, LocalDate lastDay) implements OfSeat {}

  record SeatSuspended(UUID body, UUID seat, UUID holding, LocalDate from, List<SeatBar> bars)
      implements OfSeat {
    public SeatSuspended {
      bars = List.copyOf(bars);
    }
  }

  record SeatResumed(UUID body, UUID seat, UUID holding, LocalDate from) implements OfSeat {}

  record DeputyNamed(UUID body, UUID seat, UUID person, LocalDate from, @Nullable LocalDate to)
      implements OfSeat {}

  record DeputyEnded(UUID body, UUID seat, UUID person, LocalDate lastDay) implements OfSeat {}
}
