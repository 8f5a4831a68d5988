package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Others;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.party.Party;

/** What stands on the agenda. */
public final class AgendaEvents {

  private AgendaEvents() {}

  /** Something about one item. */
  public sealed interface OfAgenda extends MeetingEvent {
    UUID item();
  }

  /**
   * {@code special} business must be told of in the notice. {@code resolution} is the kind that is
   * to be moved, with its text where that must be told too; {@code noticeGiven} is the day on which
   * the company had special notice of it.
   */
  public record ItemPut(
      UUID meeting,
      UUID item,
      int number,
      String title,
      ItemKind kind,
      boolean special,
      By by,
      Topic about,
      @Nullable Kind resolution,
      @Nullable String text,
      @Nullable LocalDate noticeGiven)
      implements OfAgenda {}

  /** Organisations by code, and subject words: what interests are matched against. */
  public record Topic(List<String> organisations, List<String> subjects) {
    public static final Topic NONE = new Topic(List.of(), List.of());

    public Topic {
      organisations = List.copyOf(organisations);
      subjects = List.copyOf(subjects);
    }
  }

  /** Somebody who may put no item is heard: so many minutes, or in writing. */
  public record ItemHeard(
      UUID meeting, UUID item, int number, String title, Party whom, Others how, int minutes)
      implements OfAgenda {}

  /** What was withdrawn before that was asked tells neither {@code by} whom nor when. */
  public record ItemWithdrawn(UUID meeting, UUID item, @Nullable By by, @Nullable Instant at)
      implements OfAgenda {}

  /**
   * {@code document} is the keyed hash of its bytes; a later version stands beside the earlier.
   * {@code at} is when it was sent; what was recorded before that was asked does not tell it.
   */
  public record PaperAdded(
      UUID meeting,
      UUID item,
      UUID paper,
      int version,
      String title,
      String document,
      @Nullable Instant at)
      implements OfAgenda {}
}
