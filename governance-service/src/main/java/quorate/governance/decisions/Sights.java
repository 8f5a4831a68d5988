package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import quorate.chassis.door.Door;
import quorate.governance.acting.Readers;

/** Finds out which decisions the one at the door reads. */
@Singleton
final class Sights {

  private static final Set<String> OF_THE_CONVENER =
      Set.of(
          "returning-officer",
          "scrutineer",
          "representative",
          "body-member",
          "chair",
          "executive",
          "system");

  private final Door door;
  private final Readers readers;

  Sights(Door door, Readers readers) {
    this.door = door;
    this.readers = readers;
  }

  Uni<Sight> sight() {
    boolean outsider = OF_THE_CONVENER.stream().noneMatch(door::hasRole);
    // whoever may decide so over REST
    boolean decides = Stream.of("chair", "executive", "system").anyMatch(door::hasRole);
    return readers.reader().map(reader -> new Sight(reader, outsider && !reader.all(), decides));
  }
}
