package quorate.membership.files;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How single cells are read, in every file alike. */
public final class Cells {

  private Cells() {}

  /** Without spaces around it, and with single ones in it. */
  static String plain(String cell) {
    return cell.strip().replaceAll("\\s+", " ");
  }

  /** A title as it is compared: upper case, with one underscore for what is no letter or digit. */
  public static String title(String cell) {
    return KnownLayout.plain(cell);
  }

  /**
   * A day in any of the spellings of published files or of people, who leave out zeros and write
   * months out; none of what no calendar has. Where figures could be either, the day comes first.
   */
  public static Optional<LocalDate> day(String cell) {
    String published =
        cell.replaceAll("(\\p{L}{3})\\p{L}+", "$1")
            .replaceAll("(?<!\\d)(\\d)(?=[ ./-])", "0$1")
            .replaceAll("^(\\d{2})[.-](\\d{2})[.-](\\d{4}|\\d{2})$", "$1/$2/$3");
    return DateSpellings.parse(published);
  }

  /** Whether it has the shape of a practice's code. */
  public static boolean isPractice(String cell) {
    return CodeShape.PRACTICE.fits(cell.toUpperCase(Locale.ROOT));
  }
}
