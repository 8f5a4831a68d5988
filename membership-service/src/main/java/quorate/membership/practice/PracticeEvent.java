package quorate.membership.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
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
}
