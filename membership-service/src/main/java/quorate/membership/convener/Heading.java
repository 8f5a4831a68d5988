package quorate.membership.convener;

import static quorate.membership.convener.Convener.OWN;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.membership.convener.Convener.Named;

/** Whose register it is, as registers of a day are headed; by its id where nobody has named it. */
@Singleton
public final class Heading {

  private final Door door;

  Heading(Door door) {
    this.door = door;
  }

  /** By the name of the day, as it is known now. */
  public Uni<String> on(LocalDate day) {
    String convener = door.convener();
    return door.look(List.of(OWN))
        .map(loaded -> loaded.state(OWN).on(day).map(Named::words).orElse(convener));
  }
}
