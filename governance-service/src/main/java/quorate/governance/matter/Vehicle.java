package quorate.governance.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a ballot is in law. */
public enum Vehicle {
  ADVISORY,
  CONTRACT,
  ELECTION,
  WRITTEN_RESOLUTION,
  POLL_OF_A_MEETING,
  BOARD_DECISION;

  /** The word for it in events and requests. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The vehicle that a word names. */
  public static Optional<Vehicle> of(String word) {
    return Arrays.stream(values()).filter(vehicle -> vehicle.word().equals(word)).findFirst();
  }
}
