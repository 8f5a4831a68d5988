package quorate.counting.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads tokens of lines; spaces and commas between them do not matter, {@code #} ends a line. */
final class Cursor {

  private static final int DIGITS = 18;

  private final Lines lines;
  private int at;
  private boolean begun;

  Cursor(Lines lines) {
    this.lines = lines;
  }

  /** Begins with the present line. */
  void begin() {
    begun = true;
    at = lines.from();
    more();
  }

  /** Moves to the next line that holds something. */
  boolean line() throws IOException {
    while (lines.next()) {
      begun = true;
      at = lines.from();
      if (more()) {
        return true;
      }
    }
    at = lines.to();
    return false;
  }

  /** Whether the line holds another token; the cursor stands before it. */
  boolean more() {
    var bytes = lines.bytes();
    while (begun && at < lines.to() && (isSpace(bytes[at]) || bytes[at] == ',')) {
      at++;
    }
    return begun && at < lines.to() && bytes[at] != '#';
  }

  /** Whether there is another token on this line or a later one. */
  boolean moreLines() throws IOException {
    return more() || line();
  }

  private static boolean isSpace(byte each) {
    return each == ' ' || each == '\t';
  }

  /** The byte here; 0 at the end of the line. */
  int peek() {
    return at < lines.to() ? lines.bytes()[at] : 0;
  }

  /** The byte after this one; 0 at the end of the line. */
  int after() {
    return at + 1 < lines.to() ? lines.bytes()[at + 1] : 0;
  }

  boolean take(char wanted) {
    boolean here = peek() == wanted;
    at += here ? 1 : 0;
    return here;
  }

  static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  /** A whole number. */
  long whole(String what) {
    int start = at;
    long number = 0;
    while (isDigit(peek())) {
      number = number * 10 + (peek() - '0');
      at++;
      if (at - start > DIGITS) {
        throw lines.expected(what);
      }
    }
    if (at == start) {
      throw lines.expected(what);
    }
    return number;
  }

  /** What follows the whole part just read, if there is a decimal point. */
  BigDecimal decimal(long whole, String what) {
    if (!take('.')) {
      return BigDecimal.valueOf(whole);
    }
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    if (at == start || at - start > DIGITS) {
      throw lines.expected(what);
    }
    var digits = new String(lines.bytes(), start, at - start, StandardCharsets.US_ASCII);
    return new BigDecimal(whole + "." + digits);
  }

  /** Passes over all up to this byte. */
  void pass(char last) {
    while (at < lines.to() && lines.bytes()[at] != last) {
      at++;
    }
    at = Math.min(lines.to(), at + 1);
  }

  /** The rest of the line as it stands. */
  String rest() {
    return lines.text(lines.bytes(), at, lines.to());
  }

  /** Passes over what is left of the line. */
  void end() {
    at = lines.to();
  }

  long number() {
    return lines.number();
  }

  Unreadable expected(String what) {
    return lines.expected(what);
  }

  Unreadable expected(String what, long line) {
    return lines.expected(what, line);
  }
}
