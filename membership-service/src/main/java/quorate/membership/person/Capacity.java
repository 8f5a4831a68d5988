package quorate.membership.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which capacity a person acts for a practice. */
public enum Capacity {
  REPRESENTATIVE,
  DEPUTY,
  /** Holds the share for the practice. */
  NOMINEE,
  /** Acts for a member that is itself a company (s323 Companies Act 2006). */
  CORPORATE_REPRESENTATIVE,
  /** Acts under a power of attorney. */
  ATTORNEY;

  /** The capacity with this word. */
  public static Optional<Capacity> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
