package quorate.governance.publication;

import java.util.Locale;

/** What may be published of a convener's records, and whether it is until somebody rules on it. */
public enum RecordKind {
  /** Agreed positions: those who were consulted may not have spoken for outsiders' ears. */
  POSITIONS(Disclosure.PRIVATE),
  /** Resolutions in force. */
  RESOLUTIONS(Disclosure.PUBLISHED);

  private final Disclosure untilRuled;

  RecordKind(Disclosure untilRuled) {
    this.untilRuled = untilRuled;
  }

  Disclosure untilRuled() {
    return untilRuled;
  }

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
