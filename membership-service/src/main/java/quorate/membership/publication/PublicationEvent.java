package quorate.membership.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the convener has ruled. */
public sealed interface PublicationEvent {

  /** {@code members} is a {@link Disclosure} by its word. */
  record PublicationRuled(
      String members, LocalDate from, @Nullable String resolution, @Nullable String decidedBy)
      implements PublicationEvent {}
}
