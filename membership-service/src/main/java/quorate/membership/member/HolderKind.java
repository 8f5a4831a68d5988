package quorate.membership.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is the member in law, of whom the practice stands behind. */
public enum HolderKind {
  /** One person, who holds for the practice. */
  NOMINEE,
  /** The partners together, each of whom is named. */
  PARTNERS,
  COMPANY;

  /** The kind with this word; a trust is none. */
  public static Optional<HolderKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
