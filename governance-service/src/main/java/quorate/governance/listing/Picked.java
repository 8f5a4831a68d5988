package quorate.governance.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import quorate.chassis.door.Problems;
import quorate.chassis.door.Versioned;
import quorate.governance.moment.Variant;

/** One part of what is shown, picked out of it: as it stands there, at the version of the whole. */
@Schema(hidden = true)
public record Picked<T>(@JsonValue T part, long version) implements Versioned {

  /** The part that is meant, the last if there are several; a 404 problem where there is none. */
  public static <T> Picked<T> of(Stream<T> shown, Predicate<T> which, long version) {
    return shown
        .filter(which)
        .reduce((first, last) -> last)
        .map(part -> new Picked<>(part, version))
        .orElseThrow(Problems::notFound);
  }

  /** The whole is shown differently by day and to whoever asks, and so may the part be. */
  @Override
  public long variant() {
    return Variant.of(part);
  }
}
