package quorate.governance.representation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.position.Position;

/**
 * What a decision about a representation rests on beside it: the body that sends, the body that
 * holds the outside body's seats, and the position that is to be carried; unknown where not asked.
 */
public record Sent(Body sends, Body outside, Position position) {

  /** Nothing was asked for. */
  public static final Sent WITH_NOTHING =
      new Sent(new Body.Unknown(), new Body.Unknown(), new Position.Unknown());

  /** In which seat of either body somebody sits in their own capacity that day, in words. */
  Optional<String> ownCapacity(UUID person, LocalDate day) {
    return Stream.of(sends, outside)
        .flatMap(each -> each instanceof Standing standing ? Stream.of(standing) : Stream.empty())
        .map(body -> ownCapacity(body, person, day))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> ownCapacity(Standing body, UUID person, LocalDate day) {
    return body.placeOf(person, day)
        .filter(place -> place.rule().conditions().ownCapacity())
        .map(place -> "%s of %s".formatted(place.rule().title(), body.nameOn(day)));
  }
}
