package quorate.governance.interests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.interest.Interest;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Interests;
import quorate.governance.moment.Variant;

/**
 * A person's interests on one day. {@code reviewDue} and {@code overdue} are told where a body is
 * named whose terms say how often they are gone through.
 */
public record InterestsShown(
    UUID person,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate reviewDue,
    boolean overdue,
    List<InterestShown> interests,
    @JsonIgnore long version)
    implements Versioned {

  /** What people wrote is for some readers alone, and for nobody once they are erased. */
  @Override
  public long variant() {
    return Variant.of(this);
  }

  /** One interest; {@code text} is for the person and the secretary alone. */
  public record InterestShown(
      UUID interest,
      InterestType type,
      @Nullable String organisation,
      List<String> subjects,
      List<CompetesShown> competing,
      LocalDate since,
      LocalDate declared,
      boolean late,
      LocalDate updated,
      @Nullable LocalDate lastDay,
      @Nullable String text) {}

  /** With which body it competes, and since when that is known. */
  public record CompetesShown(UUID body, LocalDate since) {}

  /** How soon interests are declared and how often gone through, by a body's terms. */
  record Terms(int declaredWithinDays, @Nullable Integer reviewedEveryMonths) {}

  static InterestsShown of(
      UUID person,
      Interests all,
      List<Interest> shown,
      Map<UUID, String> texts,
      @Nullable Terms terms,
      LocalDate day,
      long version) {
    Integer months = terms == null ? null : terms.reviewedEveryMonths();
    LocalDate due = months == null ? null : all.reviewDue(months).orElse(null);
    return new InterestsShown(
        person,
        all.looked(),
        due,
        months != null && (due == null || due.isBefore(day)),
        shown.stream().map(each -> of(each, texts.get(each.interest()), terms)).toList(),
        version);
  }

  private static InterestShown of(Interest one, @Nullable String text, @Nullable Terms terms) {
    boolean late =
        terms != null && one.declared().isAfter(one.since().plusDays(terms.declaredWithinDays()));
    return new InterestShown(
        one.interest(),
        one.type(),
        one.about().organisation(),
        one.about().subjects(),
        one.about().competing().stream()
            .map(body -> new CompetesShown(body, one.competesWith(body).orElse(one.declared())))
            .toList(),
        one.since(),
        one.declared(),
        late,
        one.updated(),
        one.lastDay(),
        text);
  }
}
