package quorate.governance.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Agenda;
import quorate.governance.meeting.AgendaEvents;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.BookEvents;
import quorate.governance.meeting.FloorEvents;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.NoticeEvents;
import quorate.governance.meeting.ProxyEvents;
import quorate.governance.meeting.RoomEvents;
import quorate.governance.meeting.RoomEvents.ItemTaken;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meetings.Minutes.Section;
import quorate.governance.moment.Days;

/** Writes minutes event by event, each under the item at which the meeting was. */
final class Drafting {

  private final Meeting.Called meeting;
  private final List<String> opening = new ArrayList<>();
  private final List<String> end = new ArrayList<>();
  private final Sections items;
  private final Hours hours;
  private Named named;
  private boolean over;

  private Drafting(Meeting.Called meeting, Named named) {
    this.meeting = meeting;
    this.named = named;
    this.items = new Sections(meeting.agenda(), meeting.book().edition());
    this.hours = Hours.of(meeting);
  }

  /** What is drafted. */
  record Drafted(List<String> opening, List<Section> items, List<String> end) {}

  static Drafted of(Standing body, Meeting.Called meeting, List<MeetingEvent> events) {
    return of(body, meeting, events, new Named(body, meeting.satOn()));
  }

  static Drafted of(Standing body, Meeting.Called meeting, List<MeetingEvent> events, Named named) {
    var drafting = new Drafting(meeting, named);
    events.forEach(drafting::write);
    drafting.absent(Assembly.of(body, meeting, meeting.satOn()), events);
    drafting.items.untaken(drafting.named, drafting.over);
    return new Drafted(
        List.copyOf(drafting.opening), drafting.items.all(), List.copyOf(drafting.end));
  }

  // what is recorded once the meeting is over is no part of its minutes
  private void write(MeetingEvent event) {
    if (over) {
      return;
    }
    switch (event) {
      case NoticeEvents.RollDrawn e -> opening.addAll(RollTold.changes(e));
      case NoticeEvents.OfNotice _, AgendaEvents.OfAgenda _, ProxyEvents.OfProxies _ -> {}
      case RoomEvents.OfRoom e -> room(e);
      case FloorEvents.OfFloor e -> say(new Debated(named, meeting).told(e));
      case BookEvents.OfBook e -> book(e);
    }
  }

  private void room(RoomEvents.OfRoom event) {
    String time = hours.when(event.at());
    switch (event) {
      case MeetingOpened e -> {
        sits(e);
        opening.add(
            "The meeting began %s; %s was in the chair."
                .formatted(hours.at(e.at()), named.who(e.chair())));
        opening.add("Notice was found %s.".formatted(e.notice().replace('-', ' ')));
        e.reasons().forEach(it -> opening.add(named.in(it.sentence()) + " [" + it.clause() + "]"));
      }
      case ItemTaken e -> take(e, time);
      case MeetingClosed e -> {
        end.add("The meeting ended %s.".formatted(hours.at(e.at())));
        over = true;
      }
      case RoomEvents.MeetingCancelled e -> say("It was cancelled: %s".formatted(e.reason()));
      case RoomEvents.MeetingAdjourned e ->
          say("%s: the meeting was adjourned (%s)%s.".formatted(time, e.why(), until(e)));
      case RoomEvents.MeetingResumed e -> {
        sits(e);
        say("%s: the meeting went on, %s in the chair.".formatted(time, named.who(e.chair())));
      }
      case RoomEvents.ChairTaken e ->
          say("%s: %s took the chair.".formatted(time, named.who(e.person())));
      case RoomEvents.Arrived e -> say(new Came(named, meeting).told(e, time));
      case RoomEvents.Left e -> say("%s: %s left.".formatted(time, named.who(e.person())));
      case RoomEvents.InterestNoted e ->
          items
              .at(e.item())
              .add(
                  "%s: an interest of %s (%s) was noted: %s."
                      .formatted(
                          time, named.whose(e.person(), e.member()), e.type(), e.handling()));
      case RoomEvents.CommonInterestNoted e ->
          items
              .at(e.item())
              .add(
                  "%s: an interest common to all %d (%s) was noted, authorised under %s."
                      .formatted(time, e.persons().size(), e.type(), e.clause()));
    }
  }

  // whoever votes on one day may hold no seat on another
  private void sits(RoomEvents.OfRoom event) {
    named = named.on(CivilDay.of(event.at()));
  }

  // minutes that were approved before this was told stay as they are
  private String until(RoomEvents.MeetingAdjourned e) {
    if (meeting.book().edition() < 3) {
      return "";
    }
    Instant until = e.until();
    String place = e.place();
    return (until == null ? ", to a day that was not named" : ", until " + Days.at(until))
        + (place == null ? "" : ", at " + place);
  }

  private void take(ItemTaken e, String time) {
    var lines = items.take(e.item());
    lines.add("%s: the item was taken.".formatted(time));
    heard(e.item()).ifPresent(lines::add);
    e.quorum()
        .reasons()
        .forEach(it -> lines.add(named.in(it.sentence()) + " [" + it.clause() + "]"));
  }

  private Optional<String> heard(UUID item) {
    return meeting
        .agenda()
        .item(item)
        .map(Agenda.Item::heard)
        .map(whom -> "%s was heard; nothing is decided under it.".formatted(whom));
  }

  // members' rolls are long, and who of them does not come is not asked
  private void absent(Assembly assembly, List<MeetingEvent> events) {
    if (events.stream().noneMatch(MeetingOpened.class::isInstance) || assembly.isOfMembers()) {
      return;
    }
    var absent = new Absent(assembly, meeting, events).seats().stream().map(named::holder).toList();
    if (!absent.isEmpty()) {
      end.add("Did not come: %s.".formatted(String.join("; ", absent)));
    }
  }

  private void book(BookEvents.OfBook event) {
    if (event instanceof BookEvents.ActionAgreed e) {
      items
          .of(e.item())
          .orElse(opening)
          .add("Action: %s, by %s, due %s.".formatted(e.title(), named.who(e.owner()), e.due()));
    }
  }

  private void say(String line) {
    items.inHand().orElse(opening).add(line);
  }
}
