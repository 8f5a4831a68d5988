package quorate.membership.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Source;

/** What has become true of one practice. */
public sealed interface PracticeEvent {

  String practice();

  record PracticeRegistered(
      String practice, String name, String postcode, @Nullable LocalDate openedOn, Source source)
      implements PracticeEvent {}

  record PracticeRenamed(String practice, String name, LocalDate effective, Source source)
      implements PracticeEvent {}

  record PracticeMoved(String practice, String postcode, LocalDate effective, Source source)
      implements PracticeEvent {}

  /** Before {@code openedOn} it was not open, though nothing had said so. */
  record PracticeOpeningStated(String practice, LocalDate openedOn, Source source)
      implements PracticeEvent {}

  /** {@code closedOn} is the last day on which the practice was open. */
  record PracticeClosed(String practice, LocalDate closedOn, Source source)
      implements PracticeEvent {}

  /** The area and, where the source says it, the system that the area then belonged to. */
  record PracticePlaced(
      String practice,
      String subIcbLocation,
      @Nullable String system,
      LocalDate effective,
      Source source)
      implements PracticeEvent {}

  record NetworkJoined(String practice, String network, LocalDate from, Source source)
      implements PracticeEvent {}

  record NetworkLeft(String practice, String network, LocalDate lastDay, Source source)
      implements PracticeEvent {}

  /** {@code basis} is a {@link quorate.membership.facts.Basis} by its word. */
  record ListSizeStated(
      String practice, String basis, BigDecimal patients, LocalDate asOf, Source source)
      implements PracticeEvent {}

  /**
   * What was said to begin on that day never was so, for this reason; {@code fact} is a {@link
   * PracticeFact} by its word.
   */
  record PracticeFactRetracted(
      String practice, String fact, LocalDate from, String reason, Source source)
      implements PracticeEvent {}

  record ContractStated(String practice, ContractType contract, LocalDate asOf, Source source)
      implements PracticeEvent {}

  /** The lines of an address above its postcode, which stands by itself. */
  record AddressStated(String practice, List<String> lines, LocalDate effective, Source source)
      implements PracticeEvent {
    public AddressStated {
      lines = List.copyOf(lines);
    }
  }

  /** Whether the practice dispenses medicines to patients. */
  record DispensingStated(String practice, boolean dispensing, LocalDate asOf, Source source)
      implements PracticeEvent {}

  /**
   * From {@code on} it is one with another practice. {@code survivingContract} is the code of that
   * one of the two whose contract goes on.
   */
  record PracticeMerged(
      String practice, String into, LocalDate on, String survivingContract, Source source)
      implements PracticeEvent {}

  /** From {@code on} its patients are with these too or, where it does not continue, only. */
  record PracticeSplit(
      String practice, List<String> into, boolean continues, LocalDate on, Source source)
      implements PracticeEvent {
    public PracticeSplit {
      into = List.copyOf(into);
    }
  }

  /** From {@code on} another code stands for it. */
  record PracticeSucceeded(String practice, String successor, LocalDate on, Source source)
      implements PracticeEvent {}

  /**
   * In the same append as the first mandate for it that this person is granted: it is what an end
   * of the practice at that time runs into.
   */
  record MandateEntered(String practice, UUID person) implements PracticeEvent {}

  /** Which mandates ended with the practice, and when each of them would else have ended. */
  record MandatesEnded(String practice, LocalDate lastDay, List<EndedMandate> mandates)
      implements PracticeEvent {
    public MandatesEnded {
      mandates = List.copyOf(mandates);
    }
  }

  /** What is said to have become of it on that day never was so, for this reason. */
  record SuccessionRetracted(String practice, LocalDate on, String reason, Source source)
      implements PracticeEvent {}

  /** The other side of that. */
  record PredecessorRetracted(String practice, String predecessor, LocalDate on, Source source)
      implements PracticeEvent {}

  /**
   * The other side of a merger, split or succession; {@code contractHeld} where it had the contract
   * that goes on already, so that none was stated for it.
   */
  record PredecessorNamed(
      String practice,
      String predecessor,
      LocalDate on,
      Source source,
      @Nullable Boolean contractHeld)
      implements PracticeEvent {

    /** Where none goes on, or it was stated. */
    public PredecessorNamed(String practice, String predecessor, LocalDate on, Source source) {
      this(practice, predecessor, on, source, null);
    }
  }
}
