package quorate.governance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.wire.Entry;
import quorate.governance.body.Body;
import quorate.governance.dossier.Section.Lines;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.NoticeEvents.DeliveryNoted;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meetings.Minutes;
import quorate.governance.meetings.Named;

/** What is recorded of the meeting that took a decision, under the item that it was about. */
record FromMeeting(
    Body.Standing body,
    Body.Standing then,
    Meeting.Called meeting,
    List<Entry> entries,
    UUID item) {

  FromMeeting {
    entries = List.copyOf(entries);
  }

  void papers(Lines lines) {
    for (var each : meeting.agenda().items()) {
      if (each.id().equals(item)) {
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

  /** The roll: the seats that were held, by whom, or the members, as known when it was decided. */
  Optional<Section> entitled() {
    var entitled = Assembly.of(then, meeting).entitled();
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
    told.sent().forEach(each -> lines.add("Sent", sent(each)));
    told.deliveries().forEach(each -> lines.add("What became of it", became(each)));
    told.excused().stream().sorted().forEach(to -> lines.add("Missed by accident", to));
    var agreed = told.shortNotice();
    if (agreed != null) {
      lines.add("Short notice", "%s [%s]".formatted(agreed.found(), agreed.clause()));
    }
    return lines.as("Notice");
  }

  private static String sent(Sent each) {
    return "to %s by %s at %s".formatted(each.to(), each.channel(), each.at());
  }

  private static String became(DeliveryNoted each) {
    return "to %s by %s: %s at %s".formatted(each.to(), each.channel(), each.delivery(), each.at());
  }

  /** Who was there, what interests were noted, who moved, and how each voted: as in the minutes. */
  Optional<Section> minutes(LocalDate day) {
    var minutes = minutesOn(day);
    var lines = new Lines().addAll("Meeting", minutes.opening());
    minutes.items().stream()
        .filter(each -> each.number() == number())
        .forEach(each -> lines.addAll("Item", each.lines()));
    return lines
        .addAll("Correction", minutes.corrections())
        .add("Minutes", minutes.standing())
        .as("At the meeting");
  }

  private Minutes minutesOn(LocalDate day) {
    var events = entries.stream().map(entry -> (MeetingEvent) entry.event()).toList();
    return Minutes.of(body, meeting, events, day);
  }

  private int number() {
    return meeting.agenda().items().stream()
        .filter(each -> each.id().equals(item))
        .mapToInt(each -> each.number())
        .findFirst()
        .orElse(-1);
  }

  void actions(Lines lines, LocalDate day) {
    for (var each : meeting.book().actions()) {
      var agreed = each.agreed();
      UUID of = agreed.item();
      if (of == null || of.equals(item)) {
        lines.add(
            "Action",
            "%s, by %s, due %s: %s"
                .formatted(agreed.title(), agreed.owner(), agreed.due(), each.stateOn(day)));
      }
    }
  }
}
