package quorate.chassis.publish;

/**
 * A topic says what its log does not, or the other way round: one of them was restored, or written
 * by somebody else. Nothing further is published of that log until a person has looked.
 */
final class Fork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Fork(String message) {
    super(message);
  }
}
