package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Handling;
import quorate.governance.evidence.Document;
import quorate.governance.interest.InterestType;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.BookEvents.Correction;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.party.Party;

/** What can be asked of a meeting. */
public sealed interface MeetingCommand {

  UUID meeting();

  /**
   * Calls it; {@code required} says who required it, where members did. With {@code shortNotice} a
   * day is taken that is too early unless those concerned agree to it.
   */
  record CallMeeting(
      UUID meeting,
      UUID body,
      String title,
      Instant starts,
      String place,
      boolean remote,
      By by,
      @Nullable Required required,
      RollAsked roll,
      boolean shortNotice,
      @Nullable String joining)
      implements MeetingCommand {

    /** The same, as members required it. */
    public CallMeeting citing(Required other) {
      return new CallMeeting(
          meeting, body, title, starts, place, remote, by, other, roll, shortNotice, joining);
    }
  }

  /** Something about notice of it. */
  sealed interface OfNotice extends MeetingCommand {}

  record SendNotice(UUID meeting, List<Sent> sent) implements OfNotice {}

  record NoteDelivery(NoticeEvents.DeliveryNoted noted) implements OfNotice {
    @Override
    public UUID meeting() {
      return noted.meeting();
    }
  }

  record ExcuseOmission(UUID meeting, String to, Accident accident) implements OfNotice {}

  record AgreeToShortNotice(UUID meeting, List<String> members) implements OfNotice {}

  /** Something about who comes instead of a member. */
  sealed interface OfProxies extends MeetingCommand {
    UUID proxy();
  }

  record AppointProxy(
      UUID meeting, UUID proxy, String member, UUID person, Instant received, @Nullable String form)
      implements OfProxies {}

  record WithdrawProxy(UUID meeting, UUID proxy, Instant received) implements OfProxies {}

  /** Something about its agenda. */
  sealed interface OfAgenda extends MeetingCommand {}

  record PutItem(
      UUID meeting,
      UUID item,
      String title,
      ItemKind kind,
      boolean special,
      By by,
      Topic about,
      @Nullable Kind resolution,
      @Nullable String text,
      @Nullable LocalDate noticeGiven)
      implements OfAgenda {}

  record GiveTime(UUID meeting, UUID item, String title, Party whom, int minutes)
      implements OfAgenda {}

  record WithdrawItem(UUID meeting, UUID item) implements OfAgenda {}

  /** {@code again} is whether it is another version of a paper that is there. */
  record AddPaper(
      UUID meeting, UUID item, UUID paper, boolean again, String title, String document, Instant at)
      implements OfAgenda {}

  /** Something that happens in the room. */
  sealed interface OfRoom extends MeetingCommand {
    Instant at();
  }

  record OpenMeeting(UUID meeting, UUID chair, Instant at) implements OfRoom {}

  record TakeChair(UUID meeting, UUID person, Instant at) implements OfRoom {}

  record Arrive(UUID meeting, UUID person, As as, @Nullable String standsFor, Way way, Instant at)
      implements OfRoom {}

  record Leave(UUID meeting, UUID person, Instant at) implements OfRoom {}

  record NoteInterest(
      UUID meeting,
      UUID item,
      UUID person,
      @Nullable String member,
      @Nullable UUID interest,
      InterestType type,
      @Nullable Handling handling,
      Instant at)
      implements OfRoom {}

  record NoteCommonInterest(UUID meeting, UUID item, InterestType type, String clause, Instant at)
      implements OfRoom {}

  record TakeItem(UUID meeting, UUID item, Instant at) implements OfRoom {}

  record AdjournMeeting(
      UUID meeting, Instant at, @Nullable Instant until, @Nullable String place, Why why)
      implements OfRoom {}

  record ResumeMeeting(UUID meeting, UUID chair, Instant at) implements OfRoom {}

  record CloseMeeting(UUID meeting, Instant at) implements OfRoom {}

  record CancelMeeting(UUID meeting, String reason, Instant at) implements OfRoom {}

  /** Something about a motion. */
  sealed interface OfFloor extends MeetingCommand {
    UUID motion();

    Instant at();
  }

  /** {@code decides} is the permission that it is to decide on, if it is to. */
  record MoveMotion(
      UUID meeting,
      UUID motion,
      UUID item,
      @Nullable UUID amends,
      Kind kind,
      String text,
      @Nullable String amended,
      boolean ofSubstance,
      UUID by,
      @Nullable String clause,
      @Nullable Decides decides,
      Instant at)
      implements OfFloor {}

  record SecondMotion(UUID meeting, UUID motion, UUID by, Instant at) implements OfFloor {}

  record WithdrawMotion(UUID meeting, UUID motion, Instant at) implements OfFloor {}

  record PutMotion(UUID meeting, UUID motion, boolean heard, Instant at) implements OfFloor {}

  /** All votes of one way; {@code again}: in the place of those that were recorded before. */
  record RecordVotes(
      UUID meeting, UUID motion, VoteWay way, List<Cast> votes, boolean again, Instant at)
      implements OfFloor {}

  record DemandPoll(UUID meeting, UUID motion, List<String> by, boolean chair, Instant at)
      implements OfFloor {}

  /** {@code uncast}: the chair gives no casting vote, though the votes are equal. */
  record DeclareResult(
      UUID meeting,
      UUID motion,
      UUID decision,
      @Nullable UUID chair,
      @Nullable Stand casting,
      boolean uncast,
      Instant at)
      implements OfFloor {}

  /** Something about its minutes and actions. */
  sealed interface OfBook extends MeetingCommand {}

  /** {@code fingerprint} is of the minutes as they were approved. */
  record ApproveMinutes(
      UUID meeting, UUID later, LocalDate on, String fingerprint, List<Correction> corrections)
      implements OfBook {
    public ApproveMinutes of(String drafted) {
      return new ApproveMinutes(meeting, later, on, drafted, corrections);
    }
  }

  /** {@code document} shows who signed, where the secretary says so for them. */
  record SignMinutes(UUID meeting, UUID chair, LocalDate on, @Nullable Document document)
      implements OfBook {}

  record AgreeAction(
      UUID meeting, UUID action, @Nullable UUID item, String title, UUID owner, LocalDate due)
      implements OfBook {}

  record FinishAction(UUID meeting, UUID action, LocalDate on) implements OfBook {}
}
