package quorate.membership.memberlist;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ListColumn;

/**
 * Which cells a problem may tell. Entries keep problems in clear and for ever, so none that may be
 * anybody's name, address, postcode or telephone number: only what a column of codes, figures or
 * days holds, and only where it looks like one.
 */
final class Harmless {

  // No postcode has so many digits in a row.
  private static final Pattern CODE = Pattern.compile("\\p{Alpha}\\d{4,6}");
  private static final Pattern FIGURE =
      Pattern.compile("(?=(?:\\D*\\d){1,6}\\D*$)[£-]{0,2}\\d[\\d,]*(?:[.]\\d+)?");

  private static final String MONTH =
      "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}"
              + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d"
              + "|\\d{1,2}[ -]?"
              + MONTH
              + "[ -]?(?:\\d\\d|(?:19|20)\\d\\d)");

  private Harmless() {}

  /** Whether this may be told of a column. */
  static boolean in(ListColumn column, String value) {
    Pattern told = told(column);
    return told != null && told.matcher(value).matches();
  }

  private static @Nullable Pattern told(ListColumn column) {
    return switch (column) {
      case PRACTICE -> CODE;
      case SHARES, GUARANTEE, AMOUNT_PAID -> FIGURE;
      case APPLIED, ADMITTED, REPRESENTATIVE_FROM, ELECTRONIC_NOTICE -> DAY;
      case PRACTICE_NAME,
          CLASS,
          RESOLUTION,
          NOMINEE,
          NOMINEE_EMAIL,
          REPRESENTATIVE,
          REPRESENTATIVE_EMAIL,
          CAPACITY,
          DEPUTY,
          DEPUTY_EMAIL,
          CORPORATE_REPRESENTATIVE,
          CORPORATE_REPRESENTATIVE_EMAIL,
          ATTORNEY,
          ATTORNEY_EMAIL,
          ROLE,
          SERVICE_ADDRESS,
          NOTICE_SCOPE ->
          null;
    };
  }
}
