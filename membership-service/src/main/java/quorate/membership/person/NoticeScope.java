package quorate.membership.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person agreed to be told by e-mail. */
public enum NoticeScope {
  ALL,
  MEETINGS,
  BALLOTS;

  /** The scope with this word. */
  public static Optional<NoticeScope> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
