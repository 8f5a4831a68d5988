package quorate.membership.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is by profession, within a practice or outside. */
public enum RoleClass {
  GP,
  SALARIED_GP,
  PRACTICE_MANAGER,
  NURSE,
  LAY;

  /** The class with this word. */
  public static Optional<RoleClass> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
