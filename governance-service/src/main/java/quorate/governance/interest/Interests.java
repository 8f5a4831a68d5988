package quorate.governance.interest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestEnded;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.interest.InterestEvent.InterestsReviewed;
import quorate.governance.interest.InterestEvent.PublicationRuled;

/**
 * All interests of one person, in the order declared, {@code looked} being the day on which they
 * last said that they had gone through all; or, of the rule's stream, the rule.
 */
public record Interests(
    Map<UUID, Interest> all, @Nullable LocalDate looked, Set<InterestType> published) {

  /** The streams of interests: {@code interests/<person>}, and {@code interests/published}. */
  public static final Aggregate<Interests, InterestEvent> INTERESTS =
      new Aggregate<>(
          "interests",
          InterestEvent.class,
          new Interests(Map.of(), null, Set.of()),
          Interests::evolve);

  /** The key of the stream that holds the rule of publication. */
  public static final String PUBLISHED = "published";

  public Optional<Interest> find(UUID interest) {
    return Optional.ofNullable(all.get(interest));
  }

  /** Those that are there on a day. */
  public List<Interest> on(LocalDate day) {
    return all.values().stream().filter(each -> each.on(day)).toList();
  }

  /** Those that compete with a body on a day. */
  public List<Interest> competingWith(UUID body, LocalDate day) {
    return on(day).stream().filter(each -> each.competesWith(body).isPresent()).toList();
  }

  /** The day until which they are to be reviewed, where they are every so many months. */
  public Optional<LocalDate> reviewDue(int everyMonths) {
    return Optional.ofNullable(looked).map(day -> day.plusMonths(everyMonths));
  }

  static Interests evolve(Interests interests, InterestEvent event) {
    return switch (event) {
      case InterestDeclared e -> interests.with(Interest.of(e));
      case InterestUpdated e -> interests.with(interests.known(e.interest()).updated(e));
      case InterestEnded e -> interests.with(interests.known(e.interest()).ended(e.lastDay()));
      case InterestsReviewed e -> new Interests(interests.all, e.on(), interests.published);
      case PublicationRuled e ->
          new Interests(interests.all, interests.looked, Set.copyOf(e.types()));
    };
  }

  private Interest known(UUID interest) {
    return find(interest).orElseThrow(() -> new IllegalStateException("no interest " + interest));
  }

  // To tell of one does not show that the others were gone through, or that there are none.
  private Interests with(Interest one) {
    var others = new LinkedHashMap<>(all);
    others.put(one.interest(), one);
    return new Interests(others, looked, published);
  }
}
