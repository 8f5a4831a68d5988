package quorate.governance.meeting;

import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.interest.InterestType;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.PutMotion;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;

/**
 * One resolution at a general meeting of 25 June 2026, from the call of 1 June to the result. The
 * members stand in one line of text, each with their shares and what they do: {@code 60+ 40- 7/ 5.
 * 3_} is one for, one against, one who abstains, one who is there and does not vote, and one who is
 * not there; a star marks who is concerned in it.
 */
final class Members {

  static final UUID MOTION = id(850);
  static final String TEXT = "That it be so";

  private static final Pattern LINE = Pattern.compile("(\\d+)([-+/._])(\\*?)");

  private final Boardroom room;
  private final List<Line> all;

  private record Line(int number, String shares, String does, boolean concerned) {
    String key() {
      return "G" + number;
    }

    boolean isThere() {
      return !does.equals("_");
    }

    boolean votes() {
      return isThere() && !does.equals(".");
    }

    Stand stand() {
      return does.equals("+") ? Stand.FOR : does.equals("-") ? Stand.AGAINST : Stand.ABSTAIN;
    }
  }

  private Members(Boardroom room, List<Line> all) {
    this.room = room;
    this.all = all;
  }

  static Members of(Boardroom room, String words) {
    List<Line> all = new ArrayList<>();
    for (String word : words.strip().split("\\s+", -1)) {
      var found = LINE.matcher(word);
      if (!found.matches()) {
        throw new IllegalArgumentException(word + " is no member");
      }
      all.add(new Line(all.size() + 1, found.group(1), found.group(2), !found.group(3).isEmpty()));
    }
    return new Members(room, all);
  }

  /** Called, told of in time with this resolution in the notice, and opened by who is there. */
  Members opened(Kind kind, String told) {
    return sat(noticed(kind, told));
  }

  /** The same with business to decide that needs no words in the notice. */
  Members sat() {
    return sat(Boardroom.put(item(1), "Business"));
  }

  private Members sat(PutItem item) {
    room.done(call("2026-06-25T17:00:00Z", roll()));
    room.done(item);
    var sent = all.stream().map(it -> new Sent(it.key(), Channel.EMAIL, room.now(), true, null));
    room.done(new SendNotice(MEETING, sent.toList()));
    room.at("2026-06-25T17:00:00Z");
    room.done(new OpenMeeting(MEETING, first(), room.now()));
    there()
        .forEach(
            it ->
                room.done(
                    new Arrive(
                        MEETING, person(it), As.MEMBER, it.key(), Way.IN_PERSON, room.now())));
    room.take(item(1));
    return this;
  }

  /** The item under which it stands in the notice, and since when the company knew of it. */
  static PutItem noticed(Kind kind, String told) {
    return new PutItem(
        MEETING,
        item(1),
        "Business",
        ItemKind.DECISION,
        false,
        Boardroom.secretary(),
        Topic.NONE,
        kind,
        TEXT,
        LocalDate.parse(told));
  }

  /** What the vote comes to, or why it cannot be taken. */
  String result(Kind kind, VoteWay way, boolean heard) {
    all.stream().filter(Line::concerned).forEach(it -> room.done(interest(it)));
    return decided(moving(kind), heard, way);
  }

  /** The same of a motion that is moved so. */
  String decided(MoveMotion moved, boolean heard, VoteWay way) {
    room.done(moved);
    return room.tried(new PutMotion(MEETING, MOTION, heard, room.now()))
        .orElseGet(() -> counted(way));
  }

  private String counted(VoteWay way) {
    if (way == VoteWay.POLL) {
      room.done(new DemandPoll(MEETING, MOTION, List.of(), true, room.now()));
    }
    room.done(new RecordVotes(MEETING, MOTION, way, votes(), false, room.now()));
    return GeneralMeeting.verdict(room.done(room.declare(MOTION, null, null)));
  }

  private List<OnRoll> roll() {
    return all.stream().map(it -> new OnRoll(it.key(), it.shares())).toList();
  }

  private Stream<Line> there() {
    return all.stream().filter(Line::isThere);
  }

  private UUID first() {
    return there().findFirst().map(Members::person).orElseThrow();
  }

  private static UUID person(Line line) {
    return member(line.number());
  }

  private List<Cast> votes() {
    return there()
        .filter(Line::votes)
        .map(it -> new Cast(it.key(), person(it), it.stand(), null))
        .toList();
  }

  private NoteInterest interest(Line line) {
    return new NoteInterest(
        MEETING, item(1), person(line), null, null, InterestType.FINANCIAL, null, room.now());
  }

  // moved by who is in the chair, so that nobody has to second it
  private MoveMotion moving(Kind kind) {
    return new MoveMotion(
        MEETING, MOTION, item(1), null, kind, TEXT, null, false, first(), null, null, room.now());
  }
}
