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

/** A text, if there is any, that is one line as it reads: see {@link SeenText#isOneLine}. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = SeenText.Line.class)
public @interface OneLine {

  /** What is told of a text that is not. */
  String message() default
      "must be one line, without control characters and marks that turn the direction of writing";

  /** As every constraint has. */
  Class<?>[] groups() default {};

  /** As every constraint has. */
  Class<? extends Payload>[] payload() default {};
}
