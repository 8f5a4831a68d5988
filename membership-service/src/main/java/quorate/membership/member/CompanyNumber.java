package quorate.membership.member;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the register of companies: eight figures, or two letters that are given there and six
 * figures. Zeros in front of the figures are often left out. Older registered societies have five
 * figures between two letters and R.
 */
public final class CompanyNumber {

  private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})?([0-9]+)");
  private static final Pattern OF_SOCIETY = Pattern.compile("(IP|SP|NP)[0-9]{5}R");
  private static final int LONG = 8;

  // As Companies House gives them, and gave them: by country and kind.
  private static final Set<String> LETTERS =
      Set.of(
          "AC", "BR", "CE", "CS", "FC", "FE", "GE", "GN", "GS", "IC", "IP", "LP", "NA", "NC", "NF",
          "NI", "NL", "NO", "NP", "NR", "NV", "NZ", "OC", "OE", "PC", "RC", "RS", "SA", "SC", "SE",
          "SF", "SG", "SI", "SL", "SO", "SP", "SR", "SZ", "UN", "ZC");

  private CompanyNumber() {}

  /** As the register of companies writes it; nothing where it is none. */
  public static Optional<String> of(String text) {
    Matcher shape = SHAPE.matcher(plain(text));
    if (!shape.matches()) {
      return Optional.of(plain(text)).filter(it -> OF_SOCIETY.matcher(it).matches());
    }
    String letters = shape.group(1) == null ? "" : shape.group(1);
    int missing = LONG - letters.length() - shape.group(2).length();
    boolean given = letters.isEmpty() || LETTERS.contains(letters);
    return missing < 0 || !given || isNought(shape.group(2))
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
