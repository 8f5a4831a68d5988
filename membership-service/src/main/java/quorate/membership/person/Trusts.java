package quorate.membership.person;

import java.util.regex.Pattern;

/** Which names speak of a trust, of which a register of members takes no notice (s126). */
public final class Trusts {

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String OF_TRUSTEES = "\\btrustee(s|ships?)?\\b";
  private static final Pattern WORD =
      Pattern.compile("\\btrusts?\\b|\\bttees?\\b|" + OF_TRUSTEES, ANY_CASE);

  // People are called Trust, too.
  private static final Pattern NOBODY =
      Pattern.compile(
          OF_TRUSTEES
              + "|\\bttees?\\b|\\b(in|on|upon|under)\\s+(an?\\s+|the\\s+)?trust\\b"
              + "|\\b(the|family|charitable|discretionary|settlement|will)\\b.*\\btrusts?\\b",
          ANY_CASE);

  private static final Pattern TRUSTEES = Pattern.compile(OF_TRUSTEES, ANY_CASE);

  // What the name of a body corporate ends with or says of itself (Companies Act 2006, ss58, 59).
  private static final Pattern INCORPORATED =
      Pattern.compile(
          "\\b(limited|ltd|plc|p\\.l\\.c|llp|cic|c\\.i\\.c|cio|company|corporation"
              + "|incorporated|cyf|cyfyngedig|ccc|cbc|unlimited)\\b",
          ANY_CASE);

  // A body corporate, whatever it is called (National Health Service Act 2006, ss25 and 30).
  private static final Pattern OF_THE_NHS =
      Pattern.compile("\\bNHS\\s+(foundation\\s+)?trust\\b", ANY_CASE);

  private Trusts() {}

  /** Whether a name speaks of a trust or of trustees. */
  public static boolean areNamed(String name) {
    return WORD.matcher(ofNoNhsTrust(name)).find();
  }

  /** Whether a name that is given as a person's can only be that of a trust or its trustees. */
  static boolean areTold(String name) {
    return NOBODY.matcher(ofNoNhsTrust(name)).find();
  }

  /** Whether trustees are named and nothing says that they are a body corporate. */
  public static boolean areTrusteesAlone(String name) {
    String plain = LookAlike.latin(name);
    return TRUSTEES.matcher(plain).find() && !INCORPORATED.matcher(plain).find();
  }

  private static String ofNoNhsTrust(String name) {
    return OF_THE_NHS.matcher(LookAlike.latin(name)).replaceAll("");
  }
}
