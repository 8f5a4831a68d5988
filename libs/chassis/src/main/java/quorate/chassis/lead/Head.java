package quorate.chassis.lead;

/** How far a log goes here: every position below {@code size} is there to be read. */
public record Head(String source, String convener, long size) {

  /** Which log it is, whatever its size. */
  public record Log(String source, String convener) {}

  /** Which log it is. */
  public Log log() {
    return new Log(source, convener);
  }

  /** The same log, as if it ended before this position. */
  public Head before(long position) {
    return new Head(source, convener, position);
  }
}
