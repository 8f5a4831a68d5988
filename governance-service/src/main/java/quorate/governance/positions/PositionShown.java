package quorate.governance.positions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.party.Party;
import quorate.governance.position.Finding;
import quorate.governance.position.Leave;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.Option;
import quorate.governance.position.PositionEvent.Paper;
import quorate.governance.position.PositionEvent.PositionPublished;
import quorate.governance.position.Priorities;
import quorate.governance.subject.Subject;

/**
 * A position as people read it on a day: {@code text} is what stood then. Answers are told to who
 * keeps the book at once, to others when the consultation has ended; what was written, to who keeps
 * the book and to who wrote it.
 */
public record PositionShown(
    UUID position,
    UUID body,
    Subject subject,
    String question,
    String state,
    List<Paper> papers,
    List<Party> asked,
    List<Option> options,
    @Nullable String method,
    @Nullable Leave leave,
    LocalDate since,
    LocalDate until,
    int answered,
    List<AnswerShown> answers,
    @Nullable LocalDate ended,
    @Nullable List<Party> silent,
    @Nullable Priorities priorities,
    @Nullable String text,
    List<VersionShown> versions,
    @Nullable EndShown withdrawn,
    PositionPublished.@Nullable State published,
    List<StatementShown> statements,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** What a party answered last. */
  public record AnswerShown(
      Party party,
      @Nullable List<List<String>> places,
      @Nullable String text,
      LocalDate on,
      Evidence evidence) {}

  /** How it read from a day on. */
  public record VersionShown(
      int number,
      String text,
      List<Dissent> dissent,
      UUID decision,
      LocalDate on,
      @Nullable Leave leave) {}

  /** By which decision it stands no more. */
  public record EndShown(UUID decision, LocalDate on, String reason) {}

  /** A statement that a named person held against it. */
  public record StatementShown(
      UUID statement,
      Party speaker,
      String place,
      LocalDate said,
      Finding finding,
      @Nullable String role,
      UUID by,
      LocalDate on,
      Document evidence,
      @Nullable String text) {}
}
