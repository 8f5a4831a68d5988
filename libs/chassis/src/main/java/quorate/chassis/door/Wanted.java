package quorate.chassis.door;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What to write in place of a value that an annotation does not allow: in the annotation's own
 * words, a sentence, where it has some; else by the property's type. What is missing is told by the
 * form that it should have.
 */
final class Wanted {

  private Wanted() {}

  static String instead(ConstraintViolation<?> violation) {
    if (isOwn(violation.getMessageTemplate())) {
      return violation.getMessage();
    }
    return switch (violation.getConstraintDescriptor().getAnnotation()) {
      case NotNull _, NotBlank _ -> needed(violation);
      case NotEmpty _ -> "Give at least one.";
      case Size size -> many(size, violation.getInvalidValue() instanceof CharSequence);
      case Pattern form -> "Give text of the form " + form.regexp() + ".";
      default -> sentence(violation.getMessage());
    };
  }

  private static String needed(ConstraintViolation<?> violation) {
    Optional<RecordComponent> property = property(violation);
    return property
        .flatMap(Wanted::form)
        .or(() -> property.map(it -> "Give " + BodyProblem.described(it.getType()) + "."))
        .orElse("Give a value.");
  }

  private static Optional<RecordComponent> property(ConstraintViolation<?> violation) {
    Object holder = violation.getLeafBean();
    String path = violation.getPropertyPath().toString();
    String name = path.substring(path.lastIndexOf('.') + 1);
    return holder == null ? Optional.empty() : property(holder.getClass(), name);
  }

  // in a body a property's name is in lower case
  private static Optional<RecordComponent> property(Class<?> holder, String name) {
    return !holder.isRecord()
        ? Optional.empty()
        : Arrays.stream(holder.getRecordComponents())
            .filter(it -> it.getName().equalsIgnoreCase(name))
            .findFirst();
  }

  private static Optional<String> form(RecordComponent property) {
    return Optional.ofNullable(property.getAccessor().getAnnotation(Pattern.class))
        .map(Pattern::message)
        .filter(Wanted::isOwn);
  }

  /** In which form a text is wanted that a body has otherwise, in its annotation's own words. */
  static String form(JsonMappingException.Reference at, String otherwise) {
    return at.getFrom() instanceof Class<?> holder && at.getFieldName() != null
        ? property(holder, at.getFieldName()).flatMap(Wanted::form).orElse(otherwise)
        : otherwise;
  }

  private static String many(Size size, boolean text) {
    String range = size.min() == 0 ? "at most " : size.min() + " to ";
    return "Give " + range + size.max() + (text ? " characters." : " items.");
  }

  private static boolean isOwn(String message) {
    return !message.startsWith("{");
  }

  private static String sentence(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }
}
