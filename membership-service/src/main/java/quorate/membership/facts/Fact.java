package quorate.membership.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that one row of a published file says. */
public sealed interface Fact {

  Source source();

  /** A fact about one practice, by ODS code. */
  sealed interface OfPractice extends Fact {
    String practice();
  }

  /**
   * A practice exists. {@code hasPatients} tells a file that lists practices with patients from one
   * that lists codes: an active code of the right kind may also be a federation's own.
   */
  record PracticeFact(
      String practice,
      String name,
      String postcode,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      boolean hasPatients,
      Source source)
      implements OfPractice {}

  /** A practice lies in an area from a day on, or at the latest since that day. */
  record PlacementFact(
      String practice,
      String subIcbLocation,
      @Nullable String system,
      LocalDate effective,
      Source source)
      implements OfPractice {}

  /** A trust exists, or did. */
  record TrustFact(
      String trust,
      String name,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      Source source)
      implements Fact {}

  /** A network exists. */
  record NetworkFact(
      String network,
      String name,
      String subIcbLocation,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      Source source)
      implements Fact {}

  /** A practice was in a network between two days, both included; no last day: it still is. */
  record NetworkLinkFact(
      String practice, String network, LocalDate from, @Nullable LocalDate lastDay, Source source)
      implements OfPractice {}

  /** On one day a practice was in this network, or in none; since when is not said. */
  record NetworkOnDayFact(String practice, Optional<String> network, LocalDate day, Source source)
      implements OfPractice {}

  /** How many patients a practice had on a day. */
  record ListSizeFact(
      String practice, Basis basis, BigDecimal patients, LocalDate asOf, Source source)
      implements OfPractice {}

  /** Where a practice's building is, line by line, at the latest since that day. */
  record AddressFact(String practice, List<String> lines, LocalDate effective, Source source)
      implements OfPractice {
    public AddressFact {
      lines = List.copyOf(lines);
    }
  }

  /** Whether a practice dispensed medicines on a day. */
  record DispensingFact(String practice, boolean dispensing, LocalDate asOf, Source source)
      implements OfPractice {}

  /** Which contract a practice held on a day. */
  record ContractFact(String practice, ContractType contract, LocalDate asOf, Source source)
      implements OfPractice {}
}
