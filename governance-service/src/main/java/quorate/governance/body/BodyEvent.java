package quorate.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.party.Party;

/**
 * What has become true of one body. People stand by the id that the register knows them under;
 * {@code resolution} and {@code instrument} are where it was decided, in the convener's own words.
 */
public sealed interface BodyEvent {

  UUID body();

  /** {@code joining} are the parties whose joint body it is. */
  record BodyEstablished(
      UUID body,
      BodyKind kind,
      String name,
      @Nullable UUID parent,
      @Nullable List<Party> joining,
      LocalDate from,
      Terms terms)
      implements BodyEvent {}

  record TermsRevised(UUID body, LocalDate from, Terms terms, @Nullable String resolution)
      implements BodyEvent {}

  record BodyRenamed(UUID body, String name, LocalDate from) implements BodyEvent {}

  record BodyDissolved(UUID body, LocalDate lastDay, @Nullable String resolution)
      implements BodyEvent {}

  /** Something about one seat. */
  sealed interface OfSeat extends BodyEvent {
    UUID seat();
  }

  /** {@code rule} is the key of a rule of composition, {@code of} whose seat it is. */
  record SeatOpened(
      UUID body,
      UUID seat,
      String rule,
      @Nullable String title,
      @Nullable Party of,
      LocalDate from,
      @Nullable Election election)
      implements OfSeat {}

  record SeatClosed(UUID body, UUID seat, LocalDate lastDay, CloseReason reason)
      implements OfSeat {}

  /** The seat is filled by this election from now on. */
  record ElectionNamed(UUID body, UUID seat, Election election) implements OfSeat {}

  /** {@code to} is the last day of the term; {@code ballot} whose declaration filled it. */
  record SeatFilled(
      UUID body,
      UUID seat,
      UUID holding,
      UUID person,
      LocalDate from,
      @Nullable LocalDate to,
      How how,
      @Nullable String instrument,
      @Nullable Election election,
      @Nullable UUID decision)
      implements OfSeat {}

  /** An election chose somebody who may not hold the seat; it stays vacant. */
  record SeatRefused(UUID body, UUID seat, UUID person, LocalDate on, How how, List<Bar> bars)
      implements OfSeat {
    public SeatRefused {
      bars = List.copyOf(bars);
    }
  }

  record TermRenewed(
      UUID body, UUID seat, UUID holding, @Nullable LocalDate to, @Nullable String instrument)
      implements OfSeat {}

  record SeatVacated(
      UUID body,
      UUID seat,
      UUID holding,
      LocalDate lastDay,
      VacatedFor reason,
      @Nullable List<Bar> bars)
      implements OfSeat {}

  record SeatSuspended(UUID body, UUID seat, UUID holding, LocalDate from, List<Bar> bars)
      implements OfSeat {
    public SeatSuspended {
      bars = List.copyOf(bars);
    }
  }

  record SeatResumed(UUID body, UUID seat, UUID holding, LocalDate from) implements OfSeat {}

  record DeputyNamed(UUID body, UUID seat, UUID person, LocalDate from, @Nullable LocalDate to)
      implements OfSeat {}

  record DeputyEnded(UUID body, UUID seat, UUID person, LocalDate lastDay) implements OfSeat {}

  /** An office beside that of the seat's own rule: a chair chosen among the members, say. */
  record OfficeGiven(
      UUID body,
      UUID seat,
      UUID holding,
      Office office,
      LocalDate from,
      @Nullable LocalDate to,
      How how)
      implements OfSeat {}

  record OfficeEnded(UUID body, UUID seat, UUID holding, Office office, LocalDate lastDay)
      implements OfSeat {}

  /** {@code until} is the last day on which it counts; {@code document} its keyed hash. */
  record TrainingRecorded(
      UUID body,
      UUID person,
      String training,
      LocalDate done,
      @Nullable LocalDate until,
      @Nullable String document)
      implements BodyEvent {}
}
