package quorate.membership.files;

import java.util.regex.Pattern;

/** What a code of each kind looks like; a code that was cut short is told from a whole one. */
enum CodeShape {
  // Five characters in the pattern letter-digit-letter-digit-letter are the newer ODS codes.
  PRACTICE("[A-Z]\\d{5}|[A-Z]\\d[A-Z]\\d[A-Z]", "a practice's code, such as G81001"),
  // Sites of trusts have five characters, of which the first three are the trust's; so has a trust
  // that was founded since 2024, in the pattern of newer codes.
  TRUST("[RT][A-Z0-9]{2}|[A-Z]\\d[A-Z]\\d[A-Z]", "a trust's code, such as RX2"),
  NETWORK("U\\d{5}", "a network's code, such as U14062"),
  AREA("[A-Z0-9]{3}|[A-Z]\\d[A-Z]\\d[A-Z]", "a sub-ICB location's code, such as 09D"),
  SYSTEM("[A-Z0-9]{3}|[A-Z]\\d[A-Z]\\d[A-Z]", "a system's code, such as QNX or S9B9J");

  private final Pattern pattern;
  private final String wanted;

  CodeShape(String pattern, String wanted) {
    this.pattern = Pattern.compile(pattern);
    this.wanted = wanted;
  }

  boolean fits(String code) {
    return pattern.matcher(code).matches();
  }

  String wanted() {
    return wanted;
  }
}
