package quorate.stories.checks;

/** How one check came out. */
public record Result(String check, String sentence, boolean held, String expected, String found) {
  private static final String UNREACHED = "never reached";

  static Result unreached(CheckName check) {
    return new Result(check.key(), check.sentence(), false, "to be checked", UNREACHED);
  }

  /** Whether the story never came to this check. */
  public boolean isUnreached() {
    return found.equals(UNREACHED);
  }

  @Override
  public String toString() {
    return held
        ? "held    " + check + ": " + sentence
        : "FAILED  %s: %s (expected %s, found %s)".formatted(check, sentence, expected, found);
  }
}
