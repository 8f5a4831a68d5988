package quorate.membership.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Source;

/** What may be asked of one practice; each rests on a published source. */
public sealed interface PracticeCommand {

  String practice();

  Source source();

  record RegisterPractice(
      String practice, String name, String postcode, @Nullable LocalDate openedOn, Source source)
      implements PracticeCommand {}

  record RenamePractice(String practice, String name, LocalDate effective, Source source)
      implements PracticeCommand {}

  record MovePractice(String practice, String postcode, LocalDate effective, Source source)
      implements PracticeCommand {}

  /** The first day on which it was open, of a practice of which nobody has said so. */
  record StateOpening(String practice, LocalDate openedOn, Source source)
      implements PracticeCommand {}

  record ClosePractice(String practice, LocalDate closedOn, Source source)
      implements PracticeCommand {}

  record PlacePractice(
      String practice,
      String subIcbLocation,
      @Nullable String system,
      LocalDate effective,
      Source source)
      implements PracticeCommand {}

  record JoinNetwork(String practice, String network, LocalDate from, Source source)
      implements PracticeCommand {}

  record LeaveNetwork(String practice, String network, LocalDate lastDay, Source source)
      implements PracticeCommand {}

  record StateListSize(
      String practice, Basis basis, BigDecimal patients, LocalDate asOf, Source source)
      implements PracticeCommand {}

  /** Takes back what the register says to begin on that day. */
  record RetractPracticeFact(
      String practice, PracticeFact fact, LocalDate from, String reason, Source source)
      implements PracticeCommand {}

  record StateContract(String practice, ContractType contract, LocalDate asOf, Source source)
      implements PracticeCommand {}

  record StateAddress(String practice, List<String> lines, LocalDate effective, Source source)
      implements PracticeCommand {
    public StateAddress {
      lines = List.copyOf(lines);
    }
  }

  record StateDispensing(String practice, boolean dispensing, LocalDate asOf, Source source)
      implements PracticeCommand {}
}
