package quorate.governance.subject;

/**
 * What may be decided: a code and its words. A code's parts are told by dots, so that {@code
 * urgent-care.out-of-hours} is part of {@code urgent-care}.
 */
public record Subject(String code, String words) {

  /** What a code looks like. */
  public static final String CODE = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}";

  /** Whether that subject is this one or part of it. */
  public boolean covers(String other) {
    return covers(code, other);
  }

  /** Whether the one code is the other, or stands for something wider. */
  public static boolean covers(String wide, String narrow) {
    return narrow.equals(wide) || narrow.startsWith(wide + ".");
  }
}
