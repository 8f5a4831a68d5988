package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_MOTION;
import static quorate.auditor.finding.Check.MEETING_ORDER;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.BodyOnDay;
import quorate.auditor.register.Seats;
import quorate.auditor.register.View;

/** Meetings of governance's log, each entry held against what stands before it. */
public final class Meetings {

  private static final String PREFIX = "governance.";
  private static final String SUFFIX = ".v1";
  private static final Set<String> ABOUT =
      Set.of(
          "meeting-notice-sent",
          "notice-delivery-noted",
          "notice-omission-excused",
          "short-notice-agreed",
          "meeting-roll-drawn",
          "proxy-appointed",
          "proxy-withdrawn",
          "item-put",
          "item-heard",
          "item-withdrawn",
          "meeting-opened",
          "chair-taken",
          "attendee-arrived",
          "attendee-left",
          "item-interest-noted",
          "common-interest-noted",
          "item-taken",
          "meeting-adjourned",
          "meeting-resumed",
          "meeting-closed",
          "meeting-cancelled",
          "motion-moved",
          "motion-seconded",
          "motion-withdrawn",
          "motion-put",
          "motion-votes-recorded",
          "poll-demanded",
          "motion-decided");

  private final Seats seats;
  private final Consumer<Finding> findings;
  private final Interests interests = new Interests();
  private final Map<String, Meeting> meetings = new HashMap<>();
  private final Register register = new Register();

  public Meetings(Seats seats, Consumer<Finding> findings) {
    this.seats = seats;
    this.findings = findings;
  }

  /** Takes the next entry of governance's log. */
  public void apply(Entry entry) throws Malformed {
    String type = typeOf(entry);
    if (type.equals("meeting-called")) {
      called(entry);
    } else if (type.equals("meeting-decision-recorded")) {
      entered(entry);
    } else if (ABOUT.contains(type)) {
      about(entry, type);
    } else {
      interests.apply(type, entry.data());
    }
  }

  /** At the end of the log: what was decided entered the register in the same append. */
  public void end(long size) {
    register
        .unentered()
        .filter(each -> each.position() + 1 < size)
        .forEach(
            each ->
                new Findings(findings, each)
                    .must(DECISION_FOLLOWS_MOTION, false, "an entry in the register", "no entry"));
  }

  private static String typeOf(Entry entry) {
    String type = entry.type();
    return type.startsWith(PREFIX) && type.endsWith(SUFFIX)
        ? type.substring(PREFIX.length(), type.length() - SUFFIX.length())
        : "";
  }

  private void called(Entry entry) throws Malformed {
    var data = entry.data();
    var day = Meeting.day(data.instant("starts"));
    var body = seats.body(data.text("body"), new View(day, entry.position() - 1));
    var terms = data.has("terms") ? data.in("terms") : body.terms().orElse(data.in("terms"));
    var meeting = new Meeting(data, terms);
    new CallCheck(meeting, body, found(entry)).terms(meeting.terms);
    meetings.put(data.text("meeting"), meeting);
  }

  private void about(Entry entry, String type) throws Malformed {
    Fields data = entry.data();
    var meeting = meetings.get(data.text("meeting"));
    if (meeting == null) {
      found(entry).must(MEETING_ORDER, false, "a meeting that was called", "of no meeting");
      return;
    }
    var body = body(meeting, entry);
    var assembly = new Assembly(meeting, body);
    new OrderCheck(meeting, entry.stamped(), found(entry)).check(type, data);
    new InterestCheck(meeting, assembly, interests, found(entry)).check(type, data);
    switch (type) {
      case "meeting-notice-sent" -> new CallCheck(meeting, body, found(entry)).first(data);
      case "meeting-opened", "meeting-resumed" ->
          new NoticeCheck(meeting, begins(meeting, entry, data), found(entry)).check(type, data);
      case "motion-decided" -> new ResultCheck(meeting, assembly, found(entry)).check(entry.data());
      case "proxy-appointed", "proxy-withdrawn" ->
          new ProxyCheck(meeting, assembly, found(entry)).check(type, data);
      case "meeting-roll-drawn" -> new RollCheck(meeting, found(entry)).check(data);
      default -> check(entry, type, meeting, assembly);
    }
    meeting.apply(type, data);
    register.goesOn(entry, meeting, assembly.isStatutory());
  }

  private void check(Entry entry, String type, Meeting meeting, Assembly assembly)
      throws Malformed {
    if (entry.data().has("motion")) {
      new FloorCheck(meeting, assembly, found(entry)).check(type, entry.data());
    } else {
      new RoomCheck(meeting, assembly, found(entry)).check(type, entry.data());
    }
  }

  private void entered(Entry entry) throws Malformed {
    var data = entry.data();
    register.entered(data.text("decision"), data.text("motion"), found(entry));
    var meeting = meetings.get(data.text("meeting"));
    if (meeting == null) {
      found(entry).must(DECISION_FOLLOWS_MOTION, false, "a meeting", "of no meeting");
      return;
    }
    var assembly = new Assembly(meeting, body(meeting, entry));
    new EntryCheck(meeting, assembly, found(entry)).check(data, nameOf(meeting, entry));
  }

  private String nameOf(Meeting meeting, Entry entry) throws Malformed {
    var on = entry.data().date("on");
    return seats.body(meeting.body, new View(on, entry.position() - 1)).name();
  }

  private BodyOnDay body(Meeting meeting, Entry entry) {
    return seats.body(meeting.body, new View(meeting.day(), entry.position() - 1));
  }

  // one that goes on does so on the day of that, whatever day was named
  private Assembly begins(Meeting meeting, Entry entry, Fields data) throws Malformed {
    var day = Meeting.day(data.instant("at"));
    return new Assembly(meeting, seats.body(meeting.body, new View(day, entry.position() - 1)));
  }

  private Findings found(Entry entry) {
    return new Findings(findings, entry);
  }
}
