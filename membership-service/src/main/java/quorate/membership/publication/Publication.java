package quorate.membership.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;
import quorate.membership.publication.PublicationEvent.PublicationRuled;

/** What the convener's rule says of the facts about its members. */
public sealed interface Publication {

  /** The rules, by what they are about. */
  Aggregate<Publication, PublicationEvent> PUBLICATION =
      new Aggregate<>("publication", PublicationEvent.class, new Unruled(), Publication::evolve, 1);

  /** The rule about members. */
  StreamRef<Publication, PublicationEvent> OF_MEMBERS = PUBLICATION.stream("members");

  /** Nobody has decided anything: all stays with the convener. */
  record Unruled() implements Publication {
    @Override
    public Optional<LocalDate> publishedFrom() {
      return Optional.empty();
    }
  }

  record Ruled(
      Disclosure members, LocalDate from, @Nullable String resolution, @Nullable String decidedBy)
      implements Publication {

    @Override
    public Optional<LocalDate> publishedFrom() {
      return members == Disclosure.PUBLISHED ? Optional.of(from) : Optional.empty();
    }
  }

  /** The first day of which facts are published; nothing while they stay with the convener. */
  Optional<LocalDate> publishedFrom();

  static Publication evolve(Publication before, PublicationEvent event) {
    return switch (event) {
      case PublicationRuled e ->
          new Ruled(Disclosure.of(e.members()), e.from(), e.resolution(), e.decidedBy());
    };
  }
}
