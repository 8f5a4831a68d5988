package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;

/**
 * A person's mandate to vote for a practice, or their holding of a seat, from a day to a day, both
 * included, as heard from membership and bound to the log-in that asks. {@code matters} are the
 * kinds of ballots to which it is limited; none: it is not.
 */
public record MandateToVote(
    UUID mandate,
    UUID person,
    String practice,
    LocalDate from,
    @Nullable LocalDate to,
    String capacity,
    List<String> matters) {

  static final String REPRESENTATIVE = "representative";

  // Who stands in for another comes last.
  private static final List<String> FIRST =
      List.of(
          REPRESENTATIVE,
          "seat-holder",
          "corporate-representative",
          "nominee",
          "attorney",
          "deputy");

  public MandateToVote {
    matters = List.copyOf(matters);
  }

  /** As a representative, in all matters. */
  public MandateToVote(
      UUID mandate, UUID person, String practice, LocalDate from, @Nullable LocalDate to) {
    this(mandate, person, practice, from, to, REPRESENTATIVE, List.of());
  }

  /** What an entry says that it was done under. */
  public String authority() {
    return (SeatCode.isOne(practice) ? "holding:" : "mandate:") + mandate;
  }

  /** Of several that let a person vote, that with the least is voted under. */
  public int rank() {
    int rank = FIRST.indexOf(capacity);
    return rank < 0 ? FIRST.size() : rank;
  }

  /** Whether it lets the person vote for this practice then. */
  public boolean covers(String elector, Instant at) {
    return practice.equals(elector) && holds(at);
  }

  /** Whether it has begun and not ended then. */
  public boolean holds(Instant at) {
    LocalDate day = CivilDay.of(at);
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
