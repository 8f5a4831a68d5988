package quorate.chassis.door;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text shows anything: spaces of all kinds, joiners, marks of direction, fillers and what
 * no standard has assigned do not. A name or a resolution of these alone would be none.
 */
@Singleton
public final class SeenText implements ValidatorFactoryCustomizer {

  // Letters and a symbol by their class, and blank by their shape.
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

  /** Whether a character of it can be seen. */
  public static boolean isSeen(String text) {
    return text.codePoints().anyMatch(SeenText::isSeen);
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> FILLERS.indexOf(character) < 0;
    };
  }

  /**
   * Whether it is one line, and reads as it is written: no control character, no line break, and
   * none of the marks that turn the direction of all that follows them (Unicode Bidirectional
   * Algorithm, UAX #9: embeddings, overrides, isolates). Marks between two words stay.
   */
  public static boolean isOneLine(String text) {
    return text.codePoints().noneMatch(SeenText::breaksLine);
  }

  private static boolean breaksLine(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> turns(character);
    };
  }

  /** Whether it is an embedding, an override, an isolate or the end of one. */
  static boolean turns(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** Makes {@code @NotBlank} mean it too. */
  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var mapping = configuration.createConstraintMapping();
    mapping
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(false)
        .validatedBy(Needed.class);
    configuration.addMapping(mapping);
  }

  /** For {@code @NotBlank}. */
  public static final class Needed implements ConstraintValidator<NotBlank, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text != null && isSeen(text.toString());
    }
  }

  /** For {@link OneLine}. */
  public static final class Line implements ConstraintValidator<OneLine, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || isOneLine(text.toString());
    }
  }

  /** For {@link Seen}. */
  public static final class IfAny implements ConstraintValidator<Seen, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || isSeen(text.toString());
    }
  }
}
