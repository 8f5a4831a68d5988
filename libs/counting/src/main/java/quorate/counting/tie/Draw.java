package quorate.counting.tie;

import java.util.List;

/** One lot as it was drawn: all that is needed to draw it again. */
public record Draw(String seed, int number, String procedure, List<Slip> slips, String drawn) {

  public Draw {
    slips = List.copyOf(slips);
  }

  /** A candidate's slip; the digest is in hexadecimal. */
  public record Slip(String candidate, String digest) {}
}
