package quorate.counting;

import java.util.Locale;

/** How the winner is found. */
public enum Method {
  /** One choice per paper; the option with the most votes wins. */
  PLURALITY,
  /** Ranked papers; the weakest option is eliminated until one has more than half. */
  IRV;

  /** Its name as it stands in files and messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
