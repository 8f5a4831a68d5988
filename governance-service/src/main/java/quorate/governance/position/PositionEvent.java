package quorate.governance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/**
 * What has become of a position, as it stands in the log. What people write in answers and findings
 * is sealed under a key of theirs; the position itself is the convener's own document.
 */
public sealed interface PositionEvent {

  UUID position();

  /**
   * Constituents are asked, from a day to a last day; {@code method} counts how they rank the
   * options, by its name in libs/counting. {@code body} is whose position it will be, {@code leave}
   * what the system lets the place do in it, {@code document} that by which it went out on paper.
   */
  record ConsultationOpened(
      UUID position,
      UUID body,
      Subject subject,
      String question,
      List<Paper> papers,
      List<Party> asked,
      List<Option> options,
      @Nullable String method,
      @Nullable Leave leave,
      LocalDate since,
      LocalDate until,
      @Nullable Document document)
      implements PositionEvent {

    public ConsultationOpened {
      papers = List.copyOf(papers);
      asked = List.copyOf(asked);
      options = List.copyOf(options);
    }
  }

  /** What is asked about; {@code document} is the keyed hash of its bytes. */
  record Paper(String title, String document) {}

  /** What may be put first, second and so on. */
  record Option(String option, String title) {}

  /** One party's answer, which takes the place of an earlier one; options by place, best first. */
  record AnswerGiven(
      UUID position,
      Party party,
      @Nullable List<List<String>> places,
      @Nullable SealedValue text,
      LocalDate on,
      Evidence evidence)
      implements PositionEvent {

    public AnswerGiven {
      places = places == null ? null : places.stream().map(List::copyOf).toList();
    }
  }

  /** It is over: who said nothing, what the answers put first, and, if known, at which instant. */
  record ConsultationEnded(
      UUID position,
      LocalDate on,
      List<Party> silent,
      @Nullable Priorities priorities,
      @Nullable Instant at)
      implements PositionEvent {

    public ConsultationEnded {
      silent = List.copyOf(silent);
    }
  }

  /**
   * The body agreed, by its decision in the register; {@code on} is the day of that, {@code at} the
   * instant where a meeting tells it.
   */
  record PositionAgreed(
      UUID position,
      String text,
      List<Dissent> dissent,
      UUID decision,
      LocalDate on,
      @Nullable Leave leave,
      @Nullable Instant at)
      implements PositionEvent {

    public PositionAgreed {
      dissent = List.copyOf(dissent);
    }
  }

  /** It reads otherwise by a later decision. */
  record PositionAmended(
      UUID position,
      String text,
      List<Dissent> dissent,
      UUID decision,
      LocalDate on,
      @Nullable Leave leave,
      @Nullable Instant at)
      implements PositionEvent {

    public PositionAmended {
      dissent = List.copyOf(dissent);
    }
  }

  /** It stands no more by a later decision. */
  record PositionWithdrawn(UUID position, UUID decision, LocalDate on, String reason)
      implements PositionEvent {}

  /** Who holds otherwise, with what they want said of it. */
  record Dissent(Party party, @Nullable String words) {}

  /** What outsiders learn of it: that, and nothing of who answered what. */
  record PositionPublished(
      UUID position,
      Subject subject,
      String question,
      State state,
      int version,
      @Nullable String text,
      Leave.@Nullable Say say,
      LocalDate on)
      implements PositionEvent {

    /** Whether it stands, and since a change. */
    public enum State {
      AGREED,
      AMENDED,
      WITHDRAWN;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * Somebody's statement, held against the position by the named person {@code by}, with what shows
   * it; {@code role} is the statutory one where the speaker has an authority of their own.
   */
  record StatementFound(
      UUID position,
      UUID statement,
      Party speaker,
      String place,
      LocalDate said,
      Finding finding,
      @Nullable String role,
      UUID by,
      LocalDate on,
      Document evidence,
      @Nullable SealedValue text)
      implements PositionEvent {}
}
