package quorate.stories.checks;

/** How one check came out. */
public record Result(String check, String sentence, boolean held, String expected, String found) {

  @Override
  public String toString() {
    return held
        ? "held    " + check + ": " + sentence
        : "FAILED  %s: %s (expected %s, found %s)".formatted(check, sentence, expected, found);
  }
}
