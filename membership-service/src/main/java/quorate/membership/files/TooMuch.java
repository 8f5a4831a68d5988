package quorate.membership.files;

import java.io.IOException;

/**
 * A workbook holds more than is read; it is an IOException, so that no parser takes it for its own.
 */
@SuppressWarnings("serial")
final class TooMuch extends IOException {

  private final String said;

  TooMuch(String said) {
    super(said);
    this.said = said;
  }

  /** What it is too much of. */
  String said() {
    return said;
  }
}
