package quorate.chassis.hear;

/** A neighbour's topic cannot be heard any further until a person has looked. */
final class Unhearable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unhearable(String message) {
    super(message);
  }
}
