package quorate.counting.command;

/** What was asked for cannot be done; the message is one line for the person who asked. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }
}
