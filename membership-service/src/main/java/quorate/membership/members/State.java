package quorate.membership.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a practice stands on a day. */
public enum State {
  APPLIED,
  ADMITTED,
  /** Still a member, which may not use its place. */
  SUSPENDED,
  RESIGNED,
  EXPELLED,
  DISSOLVED;

  /** The state with this word. */
  static Optional<State> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** The word for it in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isMember() {
    return this == ADMITTED || this == SUSPENDED;
  }
}
