package quorate.governance.requests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.evidence.Document;
import quorate.governance.moment.Variant;
import quorate.governance.party.Party;
import quorate.governance.request.Alike;
import quorate.governance.request.Answered;
import quorate.governance.subject.Subject;

/** A request as people read it, with the answer that it or what it repeats was given. */
public record RequestShown(
    UUID request,
    Party asker,
    Subject subject,
    String question,
    LocalDate received,
    String state,
    @Nullable UUID body,
    @Nullable UUID by,
    @Nullable String note,
    @Nullable Document document,
    List<Alike> alike,
    @Nullable AnswerShown answer,
    @Nullable RepeatShown repeat,
    @JsonIgnore long version)
    implements Versioned {

  /** Answers that others were given, the day and who reads change it at one version. */
  @Override
  public long variant() {
    return Variant.of(this);
  }

  /** How it was answered, and when. */
  public record AnswerShown(
      Answered how,
      @Nullable UUID position,
      @Nullable UUID decision,
      @Nullable Document document,
      @Nullable String words,
      LocalDate on) {}

  /** By whom it was found to repeat another, and the answer that one was given. */
  public record RepeatShown(UUID of, UUID by, LocalDate on, @Nullable AnswerShown answer) {}
}
