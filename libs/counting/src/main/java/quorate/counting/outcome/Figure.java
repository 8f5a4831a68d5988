package quorate.counting.outcome;

import quorate.counting.number.Exact;

/** A number in a statement, under the name that it is spoken of by. */
public record Figure(String name, Exact value) {

  /** A whole number. */
  public static Figure of(String name, long value) {
    return new Figure(name, Exact.of(value));
  }
}
