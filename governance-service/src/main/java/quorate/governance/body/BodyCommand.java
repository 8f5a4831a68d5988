package quorate.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.party.Party;

/** What can be asked of a body. */
public sealed interface BodyCommand {

  UUID body();

  record EstablishBody(
      UUID body,
      BodyKind kind,
      String name,
      @Nullable UUID parent,
      @Nullable List<Party> joining,
      LocalDate from,
      Terms terms)
      implements BodyCommand {}

  record ReviseTerms(UUID body, LocalDate from, Terms terms, @Nullable String resolution)
      implements BodyCommand {}

  record RenameBody(UUID body, String name, LocalDate from) implements BodyCommand {}

  record DissolveBody(UUID body, LocalDate lastDay, @Nullable String resolution, LocalDate today)
      implements BodyCommand {}

  /**
   * Opens the seats that the register and the rules' lists ask for, and closes those they do not.
   */
  record FollowRegister(UUID body, List<Wanted> wanted, LocalDate day) implements BodyCommand {
    public FollowRegister {
      wanted = List.copyOf(wanted);
    }
  }

  /** A seat that a rule asks for: whose, since when, and until when where that has ended. */
  record Wanted(String rule, Party of, @Nullable LocalDate from, @Nullable LocalDate lastDay) {}

  /** Fills the seats that an election was named for; {@code to} is a casual vacancy's end. */
  record SeatElected(
      UUID body, Election election, List<Elected> elected, LocalDate from, @Nullable LocalDate to)
      implements BodyCommand {
    public SeatElected {
      elected = List.copyOf(elected);
    }
  }

  /** Ends what an election brought about that stands no more. */
  record ElectionAnnulled(UUID body, Election election, LocalDate day) implements BodyCommand {}

  /** One who was elected, and for which constituency. */
  record Elected(UUID holding, Candidate candidate, @Nullable String constituency) {}

  /** Looks whether somebody may go on sitting, after something was declared or stated of them. */
  record ReviewHolder(UUID body, Candidate candidate, LocalDate day) implements BodyCommand {}

  /** {@code known} is whether the register has the person. */
  record RecordTraining(
      UUID body,
      UUID person,
      boolean known,
      String training,
      LocalDate done,
      @Nullable LocalDate until,
      @Nullable String document,
      LocalDate today)
      implements BodyCommand {}

  record OpenSeat(
      UUID body,
      UUID seat,
      String rule,
      @Nullable String title,
      @Nullable Party of,
      LocalDate from,
      @Nullable Election election)
      implements BodyCommand {}

  /** Something asked of one seat that is there. */
  sealed interface OfSeat extends BodyCommand {
    UUID seat();
  }

  record CloseSeat(UUID body, UUID seat, LocalDate lastDay) implements OfSeat {}

  record NameElection(UUID body, UUID seat, Election election, LocalDate today) implements OfSeat {}

  /**
   * {@code choice} is the decision by which a body chose them, if it is named, and {@code met}
   * whether the body held a meeting by now; {@code candidate} is as of the first day.
   */
  record FillSeat(
      UUID body,
      UUID seat,
      UUID holding,
      Candidate candidate,
      LocalDate from,
      @Nullable LocalDate to,
      How how,
      @Nullable String instrument,
      @Nullable Choice choice,
      boolean met,
      AsOf today)
      implements OfSeat {}

  record RenewTerm(
      UUID body, UUID seat, Candidate candidate, LocalDate day, @Nullable String instrument)
      implements OfSeat {}

  record VacateSeat(UUID body, UUID seat, LocalDate lastDay, VacatedFor reason) implements OfSeat {}

  record NameDeputy(
      UUID body, UUID seat, Candidate candidate, LocalDate from, @Nullable LocalDate to, AsOf today)
      implements OfSeat {}

  record EndDeputy(UUID body, UUID seat, UUID person, LocalDate lastDay) implements OfSeat {}

  record GiveOffice(
      UUID body, UUID seat, Office office, LocalDate from, @Nullable LocalDate to, How how)
      implements OfSeat {}

  record EndOffice(UUID body, UUID seat, Office office, LocalDate lastDay) implements OfSeat {}
}
