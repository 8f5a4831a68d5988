package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Days and instants: text and nothing else, and only in years in which there are practices. Beyond
 * some year a database answers "infinity", which no reader takes.
 */
final class TimeText<T> extends JsonDeserializer<T> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Class<T> type;
  private final Function<String, T> read;
  private final ToIntFunction<T> year;

  private TimeText(Class<T> type, Function<String, T> read, ToIntFunction<T> year) {
    this.type = type;
    this.read = read;
    this.year = year;
  }

  static SimpleModule module() {
    return new SimpleModule("times")
        .addDeserializer(
            LocalDate.class, new TimeText<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
        .addDeserializer(
            Instant.class,
            new TimeText<>(
                Instant.class,
                text -> OffsetDateTime.parse(text).toInstant(),
                instant -> instant.atOffset(ZoneOffset.UTC).getYear()));
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return type.cast(context.handleUnexpectedToken(type, json));
    }
    try {
      T time = read.apply(json.getText());
      int in = year.applyAsInt(time);
      if (in >= FIRST_YEAR && in <= LAST_YEAR) {
        return time;
      }
    } catch (DateTimeException e) {
      // told below, as for a year that nobody means
    }
    String why = "not in the years " + FIRST_YEAR + " to " + LAST_YEAR;
    return type.cast(context.handleWeirdStringValue(type, json.getText(), why));
  }
}
