package quorate.membership.member;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the register of companies: eight figures, or two letters and six figures. Zeros in
 * front of the figures are often left out.
 */
public final class CompanyNumber {

  private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})?([0-9]+)");
  private static final int LONG = 8;

  private CompanyNumber() {}

  /** As the register of companies writes it; nothing where it is none. */
  public static Optional<String> of(String text) {
    Matcher shape = SHAPE.matcher(plain(text));
    if (!shape.matches()) {
      return Optional.empty();
    }
    String letters = shape.group(1) == null ? "" : shape.group(1);
    int missing = LONG - letters.length() - shape.group(2).length();
    return missing < 0 || isNought(shape.group(2))
        ? Optional.empty()
        : Optional.of(letters + "0".repeat(missing) + shape.group(2));
  }

  /** Of two texts that are the same number this is the same, whatever was entered once. */
  public static String alike(String text) {
    return of(text).orElse(plain(text));
  }

  /** Whether it is written out whole, so that it is no other number without its zeros. */
  public static boolean isWhole(String text) {
    return of(text).filter(plain(text)::equals).isPresent();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static boolean isNought(String figures) {
    return figures.chars().allMatch(figure -> figure == '0');
  }
}
