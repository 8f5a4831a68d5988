package quorate.chassis.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The most bytes that a resource method's body may have; {@value #USUAL} where nothing is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

  /** What most bodies keep well below. */
  int USUAL = 1_000_000;

  /** For files that people bring. */
  int IMPORT = 30_000_000;

  /** The limit in bytes. */
  int value();
}
