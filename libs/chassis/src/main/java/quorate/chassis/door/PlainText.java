package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Text that reads as it is written: without the marks that turn the direction of all that follows
 * them (Unicode Bidirectional Algorithm, UAX #9), behind which a name or a question could read
 * otherwise on a page than in the log.
 */
final class PlainText extends StringDeserializer {

  private static final long serialVersionUID = 1;

  static SimpleModule module() {
    return new SimpleModule("text").addDeserializer(String.class, new PlainText());
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String text = super.deserialize(json, context);
    if (text != null && text.codePoints().anyMatch(SeenText::turns)) {
      throw ValueInstantiationException.from(
          json,
          "turned text",
          context.constructType(String.class),
          new IllegalArgumentException("Leave out the marks that turn the direction of writing."));
    }
    return text;
  }
}
