package quorate.membership.memberlist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is named in a list. Prints as nothing: names are told to nobody by accident. */
record Someone(String name, @Nullable String email) {

  boolean isCalled(String other) {
    return plain(name).equals(plain(other));
  }

  boolean isAt(@Nullable String address) {
    return email != null && address != null && plain(email).equals(plain(address));
  }

  /** Name and address as they are compared. */
  String plain() {
    return plain(name) + "\n" + (email == null ? "" : plain(email));
  }

  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "somebody";
  }
}
