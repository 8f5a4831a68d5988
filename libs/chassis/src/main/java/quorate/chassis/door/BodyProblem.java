package quorate.chassis.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body: the property, its value, and what it should be. */
final class BodyProblem {

  private static final JsonMapper PLAIN = new JsonMapper();

  private BodyProblem() {}

  static HttpProblem of(JsonProcessingException e, byte[] body) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknown(unknown, body);
      case ValueInstantiationException refused -> refused(refused, body);
      case MismatchedInputException more when BrokenJson.follows(more) -> BrokenJson.of(more);
      case MismatchedInputException wrong -> wrong(wrong, body, wrong.getTargetType());
      case JsonMappingException within when within.getCause() instanceof InputCoercionException c ->
          wrong(within, body, c.getTargetType());
      default -> BrokenJson.of(e);
    };
  }

  private static HttpProblem unknown(UnrecognizedPropertyException e, byte[] body) {
    Collection<Object> known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of());
    String mend = known.isEmpty() ? "Leave it out." : "Known here: " + words(known) + ".";
    return Problems.of(DoorRefusal.UNKNOWN_PROPERTY, field(e), value(e, body), mend);
  }

  private static HttpProblem refused(ValueInstantiationException e, byte[] body) {
    Throwable cause = e.getCause();
    String why = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
    return Problems.of(DoorRefusal.WRONG_TYPE, field(e), value(e, body), why);
  }

  private static HttpProblem wrong(JsonMappingException e, byte[] body, @Nullable Class<?> target) {
    String mend = target == String.class ? text(e) : "Give " + described(target) + ".";
    return Problems.of(DoorRefusal.WRONG_TYPE, field(e), value(e, body), mend);
  }

  // sums and counts are text too, so that no digit of theirs is lost
  private static String text(JsonMappingException e) {
    String form =
        e.getPath().isEmpty() ? "Give text." : Wanted.form(e.getPath().getLast(), "Give text.");
    return form.replaceFirst("\\.$", "") + ", in quotes.";
  }

  private static String field(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                at ->
                    at.getFieldName() != null ? "." + at.getFieldName() : "[" + at.getIndex() + "]")
            .collect(Collectors.joining());
    return path.isEmpty() ? "the body" : path.startsWith(".") ? path.substring(1) : path;
  }

  private static String value(JsonMappingException e, byte[] body) {
    try {
      JsonNode at = PLAIN.readTree(body);
      for (JsonMappingException.Reference step : e.getPath()) {
        at = step.getFieldName() != null ? at.path(step.getFieldName()) : at.path(step.getIndex());
      }
      return at.toString();
    } catch (IOException unreadable) {
      return "unreadable";
    }
  }

  static String described(@Nullable Class<?> type) {
    if (type == null) {
      return "another value";
    } else if (type.isEnum()) {
      return "one of " + words(Arrays.asList(type.getEnumConstants()));
    } else if (type == String.class) {
      return "text";
    } else if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    } else if (type == LocalDate.class) {
      return "a day of the years 1900 to 2999, such as 2026-05-31";
    } else if (type == Instant.class) {
      return "an instant of the years 1900 to 2999, such as 2026-05-31T12:00:00Z";
    } else if (type == UUID.class) {
      return "a UUID";
    } else if (type == double.class || Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a whole number in range";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
  }

  private static String words(Collection<?> words) {
    return words.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }
}
