package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.log.Aggregate;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.RoomEvents.MeetingAdjourned;
import quorate.governance.meeting.RoomEvents.MeetingCancelled;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.MeetingResumed;

/** A meeting as its stream tells it. */
public sealed interface Meeting {

  /** The streams of meetings: {@code meeting/<id>}. */
  Aggregate<Meeting, MeetingEvent> MEETINGS =
      new Aggregate<>("meeting", MeetingEvent.class, new Unknown(), Meeting::evolve);

  /** Nobody called it. */
  record Unknown() implements Meeting {}

  /** How far it has come. */
  enum Stage {
    CALLED,
    OPEN,
    ADJOURNED,
    CLOSED,
    CANCELLED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Called, and whatever came of it; {@code adjourned} is the last adjournment. */
  record Called(
      MeetingCalled called,
      Stage stage,
      @Nullable MeetingAdjourned adjourned,
      Told told,
      Proxies proxies,
      Agenda agenda,
      Room room,
      Floor floor,
      Book book)
      implements Meeting {

    /** When it is to begin, or to go on. */
    public Instant due() {
      var until = adjourned == null ? null : adjourned.until();
      return until == null ? called.starts() : until;
    }

    /** The day, in England, on which it is to begin or to go on. */
    public LocalDate day() {
      return CivilDay.of(due());
    }

    /** The same, but of an adjourned one the day on which it sat last. */
    public LocalDate satOn() {
      return stage == Stage.ADJOURNED ? CivilDay.of(room.sat()) : day();
    }

    /** The terms by which it is held: those that were in the first notice, or else in the call. */
    public Terms terms() {
      var chosen = told.terms();
      return chosen == null ? called.terms() : chosen;
    }

    /** The rolls of a members' meeting. */
    public Rolls rolls() {
      return new Rolls(called.roll(), told.drawn());
    }

    /** Whether nothing more can happen at it. */
    public boolean isOver() {
      return stage == Stage.CLOSED || stage == Stage.CANCELLED;
    }

    private Called at(Stage next) {
      return new Called(called, next, adjourned, told, proxies, agenda, room, floor, book);
    }

    private Called with(Told other) {
      return new Called(called, stage, adjourned, other, proxies, agenda, room, floor, book);
    }

    private Called with(Proxies other) {
      return new Called(called, stage, adjourned, told, other, agenda, room, floor, book);
    }

    private Called with(Agenda other) {
      return new Called(called, stage, adjourned, told, proxies, other, room, floor, book);
    }

    private Called with(Room other) {
      return new Called(called, stage, adjourned, told, proxies, agenda, other, floor, book);
    }

    private Called with(Floor other) {
      return new Called(called, stage, adjourned, told, proxies, agenda, room, other, book);
    }

    private Called with(Book other) {
      return new Called(called, stage, adjourned, told, proxies, agenda, room, floor, other);
    }

    // when it goes on is known once it does
    private Called resumed(MeetingResumed e) {
      var from = Objects.requireNonNull(adjourned);
      return new Called(
          called, Stage.OPEN, from.to(e.at()), told, proxies, agenda, room, floor, book);
    }

    // it ended on the day on which it sat last, if it never went on
    private Called over() {
      return stage == Stage.ADJOURNED && adjourned != null
          ? adjourned(adjourned.to(adjourned.at())).at(Stage.CLOSED)
          : at(Stage.CLOSED);
    }

    private Called adjourned(MeetingAdjourned e) {
      return new Called(called, Stage.ADJOURNED, e, told, proxies, agenda, room, floor, book);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Meeting evolve(Meeting meeting, MeetingEvent event) {
    return switch (meeting) {
      case Unknown _ when event instanceof MeetingCalled e ->
          new Called(
              e,
              Stage.CALLED,
              null,
              Told.NOTHING,
              Proxies.NONE,
              Agenda.EMPTY,
              Room.EMPTY,
              Floor.EMPTY,
              Book.EMPTY);
      case Unknown _ -> throw new IllegalStateException(event + " is of no meeting");
      case Called called -> evolve(called, event);
    };
  }

  private static Meeting evolve(Called m, MeetingEvent event) {
    return switch (event) {
      case NoticeEvents.OfNotice e -> m.with(m.told().evolve(e));
      case ProxyEvents.OfProxies e -> m.with(m.proxies().evolve(e));
      case AgendaEvents.OfAgenda e -> m.with(m.agenda().evolve(e));
      case RoomEvents.OfRoom e -> staged(m.with(m.room().evolve(e)), e);
      case FloorEvents.OfFloor e -> m.with(m.floor().evolve(e));
      case BookEvents.OfBook e -> m.with(m.book().evolve(e));
    };
  }

  private static Called staged(Called m, RoomEvents.OfRoom event) {
    return switch (event) {
      case MeetingOpened e -> m.at(Stage.OPEN).with(m.proxies().begun(e.at()));
      case MeetingResumed e -> m.resumed(e).with(m.proxies().begun(e.at()));
      case MeetingAdjourned e ->
          m.adjourned(e).with(m.floor().gone()).with(m.proxies().begun(null));
      case MeetingClosed _ -> m.over().with(m.floor().gone());
      case RoomEvents.ItemTaken _ -> m.with(m.floor().gone());
      case MeetingCancelled _ -> m.at(Stage.CANCELLED);
      case RoomEvents.InterestNoted e -> m.with(m.floor().with(e));
      case RoomEvents.ChairTaken _,
          RoomEvents.Arrived _,
          RoomEvents.Left _,
          RoomEvents.CommonInterestNoted _ ->
          m;
    };
  }
}
