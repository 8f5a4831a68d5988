package quorate.governance.mandate;

import org.jspecify.annotations.Nullable;

/** What it rests on: an instrument, the place in it, and the words where they matter. */
public record LegalBasis(String instrument, String place, @Nullable String text) {

  @Override
  public String toString() {
    return instrument + ", " + place;
  }
}
