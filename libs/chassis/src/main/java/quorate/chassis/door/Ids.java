package quorate.chassis.door;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The one place where ids are made, so that no two sources can clash. */
@Singleton
public final class Ids {

  /** A new random id. */
  public UUID next() {
    return UUID.randomUUID();
  }
}
