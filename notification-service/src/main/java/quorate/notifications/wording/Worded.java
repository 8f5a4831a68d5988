package quorate.notifications.wording;

import org.jspecify.annotations.Nullable;

/**
 * A message in words, with the address that it goes to: unsealed, kept in memory and nowhere else.
 * Without an address it is a letter, or the address can no longer be unsealed.
 */
public record Worded(String subject, String body, @Nullable String address) {

  @Override
  public String toString() {
    return "Worded[" + subject + "]";
  }
}
