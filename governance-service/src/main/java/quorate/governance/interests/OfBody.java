package quorate.governance.interests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Place;

/** What a body's terms say of interests, and who holds its seats; nothing where none is named. */
record OfBody(InterestsShown.@Nullable Terms terms, @Nullable List<UUID> holders) {

  static final OfBody NONE = new OfBody(null, null);

  static OfBody of(Standing body, LocalDate day) {
    var interests = body.termsOn(day).interests();
    return new OfBody(
        new InterestsShown.Terms(interests.declaredWithinDays(), interests.reviewedEveryMonths()),
        body.placesOn(day).stream().map(Place::person).distinct().toList());
  }
}
