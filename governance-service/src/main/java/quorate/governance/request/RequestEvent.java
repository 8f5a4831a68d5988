package quorate.governance.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** What has become of a request from the system, as it stands in the log. */
public sealed interface RequestEvent {

  UUID request();

  /**
   * Somebody asked for something; {@code question} is what, in the convener's words. {@code by} is
   * the person who asked, {@code note} their own words, sealed under their key. {@code alike} are
   * earlier requests that this may repeat, as they were shown when it was logged.
   */
  record RequestLogged(
      UUID request,
      Party asker,
      Subject subject,
      String question,
      LocalDate received,
      @Nullable UUID body,
      @Nullable UUID by,
      @Nullable SealedValue note,
      @Nullable Document document,
      List<Alike> alike)
      implements RequestEvent {

    public RequestLogged {
      alike = List.copyOf(alike);
    }
  }

  /** How it was answered: by a position, a decision, a letter; or that it will not be. */
  record RequestAnswered(
      UUID request,
      Answered how,
      @Nullable UUID position,
      @Nullable UUID decision,
      @Nullable Document document,
      @Nullable String words,
      LocalDate on)
      implements RequestEvent {}

  /** A person with a name found that it asks again what {@code of} asked. */
  record RepeatMarked(UUID request, UUID of, UUID by, LocalDate on) implements RequestEvent {}
}
