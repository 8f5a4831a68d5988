package quorate.membership.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import quorate.membership.facts.Source;

/** The document that a secretary's statement rests on, and its day. */
public record StatedSource(@NotBlank @Size(max = 200) String document, @NotNull LocalDate dated) {

  /** The same, as facts carry it. */
  public Source told() {
    return Source.told(document, dated);
  }
}
