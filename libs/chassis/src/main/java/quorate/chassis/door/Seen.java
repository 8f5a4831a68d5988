package quorate.chassis.door;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text that may be left out, but says something where it is there: it has a character that can be
 * seen. {@code @NotBlank} means that too, and may not be left out.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = SeenText.IfAny.class)
public @interface Seen {

  /** What is told of a text that shows nothing. */
  String message() default "must have a character that can be seen";

  /** As every constraint has. */
  Class<?>[] groups() default {};

  /** As every constraint has. */
  Class<? extends Payload>[] payload() default {};
}
