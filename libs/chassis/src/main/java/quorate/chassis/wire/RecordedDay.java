package quorate.chassis.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as an entry says it, between 0001-01-01 and 9999-12-31: what is recorded stays recorded,
 * and a day beyond these, which no database holds and no day may follow, stops nobody who reads it.
 */
public final class RecordedDay extends JsonDeserializer<LocalDate> {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  RecordedDay() {}

  /** As text in ISO 8601; other text fails. */
  public static LocalDate of(String text) {
    LocalDate plain = PlainTime.day(text);
    return within(plain != null ? plain : LocalDate.parse(text));
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    LocalDate plain = json.hasToken(JsonToken.VALUE_STRING) ? PlainTime.day(json.getText()) : null;
    LocalDate said =
        plain != null ? plain : LocalDateDeserializer.INSTANCE.deserialize(json, context);
    return said == null ? null : within(said);
  }

  private static LocalDate within(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }
}
