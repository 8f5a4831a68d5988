package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.Channel;
import quorate.governance.body.Office;
import quorate.governance.body.Terms;

/** What happens before a meeting: it is called, and notice of it goes out. */
public final class NoticeEvents {

  private NoticeEvents() {}

  /** Something about calling it and telling of it. */
  public sealed interface OfNotice extends MeetingEvent {}

  /**
   * {@code roll} are the members with a vote at a members' meeting, as their register has them;
   * other bodies have seats. {@code terms} are those by which it is held, as they were known then
   * for its day. {@code drawn} says how the roll was drawn from the register; {@code rollReason}
   * why it was given instead; {@code joining} how it is attended remotely.
   */
  public record MeetingCalled(
      UUID meeting,
      UUID body,
      String title,
      Instant starts,
      String place,
      boolean remote,
      LocalDate called,
      By by,
      @Nullable Requisition requisition,
      @Nullable List<OnRoll> roll,
      Terms terms,
      @Nullable Drawn drawn,
      @Nullable String rollReason,
      @Nullable String joining)
      implements OfNotice {
    public MeetingCalled {
      roll = roll == null ? null : List.copyOf(roll);
    }

    /** Of a body with seats, or with a roll that was given. */
    public MeetingCalled(
        UUID meeting,
        UUID body,
        String title,
        Instant starts,
        String place,
        boolean remote,
        LocalDate called,
        By by,
        @Nullable Requisition requisition,
        @Nullable List<OnRoll> roll,
        Terms terms) {
      this(
          meeting,
          body,
          title,
          starts,
          place,
          remote,
          called,
          by,
          requisition,
          roll,
          terms,
          null,
          null,
          null);
    }
  }

  /** As what somebody acts; {@code together} are the members who call it themselves. */
  public record By(
      @Nullable Office office, @Nullable UUID person, @Nullable List<String> together) {
    public By {
      together = together == null ? null : List.copyOf(together);
    }
  }

  /**
   * Members who required it; {@code found} says whether they were enough, and by when; {@code
   * requisition} is theirs where it is on record.
   */
  public record Requisition(
      LocalDate received, List<String> members, List<String> found, @Nullable UUID requisition) {
    public Requisition {
      members = List.copyOf(members);
      found = List.copyOf(found);
    }
  }

  /** A member and its figure: shares, patients, or 1. */
  public record OnRoll(String member, String figure) {}

  /**
   * As of which day a roll was drawn from the register, and what its figures are; {@code
   * suspendedClause} is the one under which suspended members are left off.
   */
  public record Drawn(LocalDate asOn, FigureBasis figure, @Nullable String suspendedClause) {}

  /**
   * The register has changed since the roll was drawn: all of its lines, and what is another than
   * before.
   */
  public record RollDrawn(
      UUID meeting,
      Occasion occasion,
      Instant at,
      Drawn drawn,
      List<OnRoll> lines,
      List<Change> changes)
      implements OfNotice {
    public RollDrawn {
      lines = List.copyOf(lines);
      changes = List.copyOf(changes);
    }
  }

  /** Whoever was not on the roll before has no figure there; whoever left it, none now. */
  public record Change(
      String member, @Nullable String before, @Nullable String now, String reason) {}

  /**
   * {@code terms} are there with the first notice, where they were revised since it was called: by
   * these it is held.
   */
  public record NoticeSent(UUID meeting, List<Sent> sent, @Nullable Terms terms)
      implements OfNotice {
    public NoticeSent {
      sent = List.copyOf(sent);
    }
  }

  /**
   * One notice; {@code agreed} if they agreed to be written to at that e-mail address; {@code
   * message} is the one that carried it, where that is known.
   */
  public record Sent(
      String to, Channel channel, Instant at, boolean agreed, @Nullable UUID message) {}

  /** What became of a notice, as told by whoever sent it. */
  public record DeliveryNoted(
      UUID meeting,
      String to,
      Channel channel,
      Delivery delivery,
      Instant at,
      @Nullable UUID message)
      implements OfNotice {}

  /** Somebody was missed by accident. */
  public record OmissionExcused(UUID meeting, String to, Accident accident) implements OfNotice {}

  public record ShortNoticeAgreed(
      UUID meeting, List<String> members, boolean enough, String found, String clause)
      implements OfNotice {
    public ShortNoticeAgreed {
      members = List.copyOf(members);
    }
  }
}
