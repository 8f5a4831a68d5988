package quorate.membership.people;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is looked for: by practice, by capacity, by both or by neither. */
record Holding(@Nullable String practice, @Nullable String capacity, LocalDate on) {

  private static final String MANDATED =
      """
      person > ?1 and person in (
        select m.person from MandateView m where (?2 = '' or m.practice = ?2)
          and (?3 = '' or m.capacity = ?3) and m.since <= ?4 and m.until > ?4)
      order by person""";

  PanacheQuery<PersonView> persons(UUID after) {
    return practice == null && capacity == null
        ? PersonView.find("person > ?1 order by person", after)
        : PersonView.find(MANDATED, after, text(practice), text(capacity), on);
  }

  private static String text(@Nullable String asked) {
    return asked == null ? "" : asked;
  }
}
