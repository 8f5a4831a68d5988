package quorate.chassis.door;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a JSON body: UTF-8, and no escape for what no text can hold: a control character but
 * tab and line ends (the database refuses NUL, and a printed page all of them), or half of a
 * surrogate pair.
 */
final class BodyText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|.)");

  private BodyText() {}

  static void check(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Problems.of(DoorRefusal.MALFORMED_BODY, "The body is not UTF-8.");
    }
    int high = -1;
    Matcher escapes = ESCAPE.matcher(text);
    while (escapes.find()) {
      String hex = escapes.group(1);
      char unit = hex == null ? named(escapes.group()) : (char) Integer.parseInt(hex, 16);
      boolean completes = high == escapes.start() && Character.isLowSurrogate(unit);
      if (isControl(unit)
          || (high >= 0 && !completes)
          || (!completes && Character.isLowSurrogate(unit))) {
        throw unusable();
      }
      high = Character.isHighSurrogate(unit) ? escapes.end() : -1;
    }
    if (high >= 0) {
      throw unusable();
    }
  }

  // backspace and form feed are controls too; all others stand for what text may hold
  private static char named(String escape) {
    return switch (escape) {
      case "\\b" -> '\b';
      case "\\f" -> '\f';
      default -> ' ';
    };
  }

  private static boolean isControl(char unit) {
    return unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
  }

  private static RuntimeException unusable() {
    return Problems.of(
        DoorRefusal.MALFORMED_BODY, "An escape stands for a character that no text can hold.");
  }
}
