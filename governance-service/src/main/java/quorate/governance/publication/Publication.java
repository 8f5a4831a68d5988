package quorate.governance.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;

/** What the convener's rule says of resolutions in force: published, unless it was ruled else. */
public record Publication(Disclosure resolutions, @Nullable UUID decidedBy) {

  /** The rules, by what they are about. */
  public static final Aggregate<Publication, PublicationEvent> PUBLICATION =
      new Aggregate<>(
          "publication",
          PublicationEvent.class,
          new Publication(Disclosure.PUBLISHED, null),
          Publication::evolve,
          1);

  /** The rule about resolutions. */
  public static final StreamRef<Publication, PublicationEvent> OF_RESOLUTIONS =
      PUBLICATION.stream("resolutions");

  public boolean publishes() {
    return resolutions == Disclosure.PUBLISHED;
  }

  static Publication evolve(Publication before, PublicationEvent event) {
    return switch (event) {
      case PublicationEvent.DecisionPublicationRuled e ->
          new Publication(e.resolutions(), e.decidedBy());
    };
  }
}
