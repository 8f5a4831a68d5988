package quorate.membership.organisations;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** What an organisation is linked to, as a request names it; without a kind, of any. */
record LinkedTo(@Nullable String kind, String code) {

  private static final Pattern FORM =
      Pattern.compile("(?:(practice|network|organisation):)?([A-Za-z0-9-]{1,60})");

  static LinkedTo of(String text) {
    Matcher said = FORM.matcher(text);
    if (!said.matches()) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER,
          "linkedto",
          text,
          "Give a code, or practice:CODE, network:CODE or organisation:CODE.");
    }
    return new LinkedTo(said.group(1), said.group(2));
  }

  String condition() {
    return " and organisation in (select l.organisation from LinkView l where l.code = :code"
        + (kind == null ? ")" : " and l.kind = :ofKind)");
  }

  Map<String, Object> parameters() {
    Map<String, Object> values = new HashMap<>(Map.of("code", code));
    if (kind != null) {
      values.put("ofKind", kind);
    }
    return values;
  }
}
