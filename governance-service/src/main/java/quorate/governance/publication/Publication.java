package quorate.governance.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;
import quorate.governance.publication.PublicationEvent.PublicationRuled;

/** The convener's rules: what outsiders are told of its records, as far as it was ruled. */
public record Publication(Map<RecordKind, PublicationRuled> ruled) {

  /** One stream, {@code publication/rules}. */
  public static final Aggregate<Publication, PublicationEvent> PUBLICATION =
      new Aggregate<>(
          "publication", PublicationEvent.class, new Publication(Map.of()), Publication::evolve, 1);

  /** The rules. */
  public static final StreamRef<Publication, PublicationEvent> RULES = PUBLICATION.stream("rules");

  public Publication {
    ruled = Map.copyOf(ruled);
  }

  /** Whether records of this kind are told to outsiders. */
  public boolean publishes(RecordKind of) {
    return disclosure(of) == Disclosure.PUBLISHED;
  }

  Disclosure disclosure(RecordKind of) {
    return rule(of).map(PublicationRuled::disclosure).orElse(of.untilRuled());
  }

  Optional<UUID> decidedBy(RecordKind of) {
    return rule(of).map(PublicationRuled::decidedBy);
  }

  private Optional<PublicationRuled> rule(RecordKind of) {
    return Optional.ofNullable(ruled.get(of));
  }

  static Publication evolve(Publication before, PublicationEvent event) {
    return switch (event) {
      case PublicationRuled e -> {
        var ruled = new EnumMap<RecordKind, PublicationRuled>(RecordKind.class);
        ruled.putAll(before.ruled());
        ruled.put(e.of(), e);
        yield new Publication(ruled);
      }
    };
  }
}
