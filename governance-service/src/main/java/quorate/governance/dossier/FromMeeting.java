package quorate.governance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import quorate.chassis.wire.Entry;
import quorate.governance.body.Body;
import quorate.governance.dossier.Section.Lines;
import quorate.governance.meeting.As;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.Counting;
import quorate.governance.meeting.FloorEvents.OfFloor;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.Motion;
import quorate.governance.meeting.NoticeEvents.DeliveryNoted;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meetings.Minutes;
import quorate.governance.meetings.Named;
import quorate.governance.moment.Days;

/** What is recorded of the meeting that took a decision, under the item that it was about. */
record FromMeeting(
    Body.Standing body,
    Body.Standing then,
    Meeting.Called meeting,
    List<Entry> entries,
    Motion motion) {

  FromMeeting {
    entries = List.copyOf(entries);
  }

  private UUID item() {
    return motion.moved().item();
  }

  /** Seats of then and of a day by their titles, as minutes have them. */
  UnaryOperator<String> naming(LocalDate day) {
    var named = new Named(then, meeting.day());
    var later = new Named(body, day);
    return text -> later.in(named.in(text));
  }

  /** Seats or members that voted, by who holds them. */
  List<String> named(List<String> voters) {
    return voters.stream().map(new Named(then, meeting.day())::holder).toList();
  }

  void papers(Lines lines) {
    for (var each : meeting.agenda().items()) {
      if (each.id().equals(item())) {
        lines.add("Item", "%d. %s".formatted(each.number(), each.title()));
        each.papers()
            .forEach(
                paper ->
                    lines.add(
                        "Paper",
                        "%s, version %d, %s"
                            .formatted(paper.title(), paper.version(), paper.document())));
      }
    }
  }

  /** The seats with a vote, by whom they were held, or the members, as kept with the votes. */
  Optional<Section> entitled() {
    var entitled = Assembly.of(then, meeting).votingOn(motion);
    var named = new Named(then, meeting.day());
    return new Lines()
        .add("Body", then.nameOn(meeting.day()))
        .add("On", meeting.day().toString())
        .add("How many", Integer.toString(entitled.size()))
        .addAll("Entitled", entitled.stream().map(named::holder).toList())
        .as("Who was entitled");
  }

  Optional<Section> notice() {
    var told = meeting.told();
    var lines = new Lines().add("Found", meeting.room().notice());
    meeting
        .room()
        .reasons()
        .forEach(it -> lines.add("Why", "%s [%s]".formatted(it.sentence(), it.clause())));
    var named = new Named(then, meeting.day());
    told.sent().forEach(each -> lines.add("Sent", sent(each, named)));
    told.deliveries().forEach(each -> lines.add("What became of it", became(each, named)));
    lines.addAll(
        "Missed by accident", told.excused().stream().sorted().map(named::holder).toList());
    var agreed = told.shortNotice();
    if (agreed != null) {
      lines.add("Short notice", "%s [%s]".formatted(agreed.found(), agreed.clause()));
    }
    return lines.as("Notice");
  }

  private static String sent(Sent each, Named named) {
    return "to %s by %s on %s"
        .formatted(named.holder(each.to()), each.channel(), Days.at(each.at()));
  }

  private static String became(DeliveryNoted each, Named named) {
    return "to %s by %s: %s on %s"
        .formatted(named.holder(each.to()), each.channel(), each.delivery(), Days.at(each.at()));
  }

  private Optional<VotesRecorded> taken() {
    return motion.votes(motion.way());
  }

  /** Who was there, what interests were noted, who moved, and how each voted: as in the minutes. */
  Optional<Section> minutes(LocalDate day) {
    var minutes = minutesOn(day);
    var lines =
        new Lines()
            .addAll("Meeting", minutes.opening())
            .addAll("There when it was voted on", there());
    minutes.items().stream()
        .filter(each -> each.number() == number())
        .forEach(each -> lines.addAll("Item", each.lines()));
    return lines
        .addAll("Correction", minutes.corrections())
        .add("Minutes", minutes.standing())
        .as("At the meeting");
  }

  // whenever they came, and under whatever item
  private List<String> there() {
    var named = new Named(then, meeting.day());
    return taken()
        .map(
            votes ->
                votes.counting().there().stream()
                    .map(one -> there(one, named) + concerned(one, votes.counting()))
                    .toList())
        .orElse(List.of());
  }

  private static String there(Attending one, Named named) {
    return one.as() == As.MEMBER
        ? named.holder(one.standsFor())
        : "%s, as %s for %s".formatted(one.person(), one.as(), named.holder(one.standsFor()));
  }

  private static String concerned(Attending one, Counting counting) {
    return counting.concerned().stream()
            .anyMatch(it -> it.clause() == null && it.member().equals(one.standsFor()))
        ? ", with an interest that was noted"
        : "";
  }

  // of the motions of its item only the one that was decided, and what would amend it
  private Minutes minutesOn(LocalDate day) {
    var events =
        entries.stream()
            .map(entry -> (MeetingEvent) entry.event())
            .filter(event -> !(event instanceof OfFloor e) || isItsOwn(e.motion()))
            .toList();
    return Minutes.of(body, meeting, events, day);
  }

  private boolean isItsOwn(UUID other) {
    return other.equals(motion.id())
        || meeting
            .floor()
            .motion(other)
            .filter(it -> motion.id().equals(it.moved().amends()))
            .isPresent();
  }

  private int number() {
    return meeting.agenda().items().stream()
        .filter(each -> each.id().equals(item()))
        .mapToInt(each -> each.number())
        .findFirst()
        .orElse(-1);
  }

  void actions(Lines lines, LocalDate day) {
    for (var each : meeting.book().actions()) {
      var agreed = each.agreed();
      UUID of = agreed.item();
      if (of == null || of.equals(item())) {
        lines.add(
            "Action",
            "%s, by %s, due %s: %s"
                .formatted(agreed.title(), agreed.owner(), agreed.due(), each.stateOn(day)));
      }
    }
  }
}
