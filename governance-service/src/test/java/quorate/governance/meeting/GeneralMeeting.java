package quorate.governance.meeting;

import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;

/** A general meeting of three members, of whom the first has nine tenths. */
final class GeneralMeeting {

  static final String TEXT = "That the articles be altered";
  static final List<OnRoll> ROLL =
      List.of(new OnRoll("G81001", "90"), new OnRoll("G81002", "5"), new OnRoll("G81003", "5"));

  private GeneralMeeting() {}

  /** Called for 25 June 2026, a Thursday, with an item to decide, and noticed to all. */
  static Boardroom noticed(@Nullable Kind kind, @Nullable String text) {
    var company = Boardroom.company(14);
    company.done(call("2026-06-25T17:00:00Z", ROLL));
    company.done(put(1, ItemKind.DECISION, kind, text));
    for (var line : ROLL) {
      var sent = new Sent(line.member(), Channel.EMAIL, company.now(), true, null);
      company.done(new SendNotice(MEETING, List.of(sent)));
    }
    return company.at("2026-06-25T17:00:00Z");
  }

  /** The same, opened by the first, and at its item. */
  static Boardroom opened(@Nullable Kind kind, @Nullable String text) {
    var company = noticed(kind, text);
    company.done(new OpenMeeting(MEETING, member(1), company.now()));
    company.take(item(1));
    return company;
  }

  static PutItem put(int item, ItemKind what, @Nullable Kind kind, @Nullable String text) {
    return new PutItem(
        MEETING,
        item(item),
        "Articles",
        what,
        false,
        Boardroom.secretary(),
        AgendaEvents.Topic.NONE,
        kind,
        text,
        null);
  }

  static Arrive arrival(Boardroom company, int person, As as, int member) {
    return new Arrive(MEETING, member(person), as, "G8100" + member, Way.IN_PERSON, company.now());
  }

  static void arrive(Boardroom company, int... numbers) {
    for (int number : numbers) {
      company.done(arrival(company, number, As.MEMBER, number));
    }
  }

  static MoveMotion moving(Boardroom company, UUID motion, Kind kind, String text) {
    return new MoveMotion(
        MEETING,
        motion,
        item(1),
        null,
        kind,
        text,
        null,
        false,
        member(1),
        null,
        null,
        company.now());
  }

  static Cast cast(int person, int member, Stand stand) {
    return new Cast("G8100" + member, member(person), stand, null);
  }

  static String verdict(List<MeetingEvent> events) {
    return ((MotionDecided) events.getFirst()).verdict();
  }
}
