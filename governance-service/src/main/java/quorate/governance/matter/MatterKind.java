package quorate.governance.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What settling the matter would do; the Companies Act asks a meeting for the statutory ones. */
public enum MatterKind {
  ADVISORY_CHOICE(false),
  CHANGE_OF_LEGAL_STRUCTURE(true),
  SPECIAL_RESOLUTION(true),
  ORDINARY_RESOLUTION(true);

  private final boolean statutory;

  MatterKind(boolean statutory) {
    this.statutory = statutory;
  }

  /** Whether only a resolution of the company can do it. */
  public boolean isStatutory() {
    return statutory;
  }

  /** The word for it in events and requests. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a word names. */
  public static Optional<MatterKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
