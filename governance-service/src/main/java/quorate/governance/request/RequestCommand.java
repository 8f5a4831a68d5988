package quorate.governance.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** What can be asked of a request; {@code today} is the day in London. */
public sealed interface RequestCommand {

  UUID request();

  /** Logs it; {@code alike} is what was found among the earlier ones, for showing. */
  record LogRequest(
      UUID request,
      Party asker,
      Subject subject,
      String question,
      LocalDate received,
      @Nullable UUID body,
      Note note,
      @Nullable Document document,
      List<Alike> alike,
      LocalDate today)
      implements RequestCommand {}

  /**
   * Who took it, whether the register knows them, and in which words, sealed if it does; {@code
   * spokenFor} is whether whoever asks speaks for them.
   */
  record Note(
      @Nullable UUID by,
      boolean known,
      boolean written,
      @Nullable SealedValue sealed,
      boolean spokenFor) {
    /** Nobody, nothing. */
    public static final Note NONE = new Note(null, false, false, null, true);
  }

  /** Answers it, or says that it will not be answered. */
  record AnswerRequest(
      UUID request,
      Answered how,
      @Nullable UUID position,
      @Nullable UUID decision,
      @Nullable Document document,
      @Nullable String words,
      LocalDate today)
      implements RequestCommand {}

  /** Marks it a repeat; {@code spokenFor} is whether whoever asks speaks for {@code by}. */
  record MarkRepeat(
      UUID request, UUID of, UUID by, boolean known, boolean spokenFor, LocalDate today)
      implements RequestCommand {}
}
