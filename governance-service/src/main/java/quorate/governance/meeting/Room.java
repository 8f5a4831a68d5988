package quorate.governance.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Handling;
import quorate.governance.interest.Interest;
import quorate.governance.meeting.RoomEvents.Arrived;
import quorate.governance.meeting.RoomEvents.ChairTaken;
import quorate.governance.meeting.RoomEvents.CommonInterestNoted;
import quorate.governance.meeting.RoomEvents.InterestNoted;
import quorate.governance.meeting.RoomEvents.ItemTaken;
import quorate.governance.meeting.RoomEvents.Left;
import quorate.governance.meeting.RoomEvents.MeetingAdjourned;
import quorate.governance.meeting.RoomEvents.MeetingCancelled;
import quorate.governance.meeting.RoomEvents.MeetingClosed;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.MeetingResumed;
import quorate.governance.meeting.RoomEvents.OfRoom;
import quorate.governance.meeting.RoomEvents.Reason;

/**
 * Who is or was there, who is in the chair, and whose interests were noted for what; {@code sat} is
 * when it last began or went on.
 */
public record Room(
    List<Stay> stays,
    @Nullable UUID chair,
    List<InterestNoted> noted,
    List<CommonInterestNoted> common,
    List<ItemTaken> taken,
    String notice,
    List<Reason> reasons,
    Instant sat,
    Instant last) {

  static final Room EMPTY =
      new Room(
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          "not-judged",
          List.of(),
          Instant.EPOCH,
          Instant.EPOCH);

  /** One person's time in the room; without {@code to} they are there. */
  public record Stay(Arrived arrived, @Nullable Instant to) {
    public UUID person() {
      return arrived.person();
    }

    boolean standsFor(@Nullable String member) {
      return member != null && member.equals(arrived.standsFor());
    }

    boolean bears(InterestNoted noted) {
      return noted.person().equals(person()) || standsFor(noted.member());
    }

    public boolean isOn() {
      return to == null;
    }

    Stay until(Instant end) {
      return to == null ? new Stay(arrived, end) : this;
    }
  }

  /** Who is there now. */
  public List<Stay> present() {
    return stays.stream().filter(Stay::isOn).toList();
  }

  public Optional<Stay> stay(UUID person) {
    return present().stream().filter(each -> each.person().equals(person)).findFirst();
  }

  /** The interests that were noted for an item, each once, by the last word on it. */
  public List<InterestNoted> noted(UUID item) {
    return new Noted(noted).standing().filter(each -> each.item().equals(item)).toList();
  }

  /** How a person's interests in an item are handled: of several, by the strictest. */
  public Optional<InterestNoted> noted(UUID item, UUID person) {
    return new Noted(noted)
        .strictest(each -> each.item().equals(item) && each.person().equals(person));
  }

  /** The same for who is there: interests of theirs, or of the member for whom they stand. */
  Optional<InterestNoted> noted(UUID item, Stay stay) {
    return new Noted(noted).strictest(each -> each.item().equals(item) && stay.bears(each));
  }

  /** Whether an interest keeps who is there out of an item: one that no clause authorises. */
  boolean isOut(UUID item, Stay stay) {
    return new Interested(this, item).isOut(stay);
  }

  /**
   * Whether a person's own interest in an item, which no clause authorises, has them leave for it.
   */
  public boolean isToLeave(UUID item, UUID person) {
    return own(item, person).filter(how -> how.compareTo(Handling.LEAVES) >= 0).isPresent();
  }

  private Optional<Handling> own(UUID item, UUID person) {
    return new Interested(this, item).own(person);
  }

  /** Whether it is said of who is there how a declared interest of theirs is handled. */
  boolean handles(UUID item, Stay stay, Interest declared, Handling least) {
    return new Interested(this, item).handles(stay, declared, least);
  }

  /** The clause by which a person's interest in an item is common to all, if it is. */
  public Optional<CommonInterestNoted> common(UUID item, UUID person) {
    return common.stream()
        .filter(each -> each.item().equals(item) && each.persons().contains(person))
        .findFirst();
  }

  /** Whether an own interest of theirs, which no clause authorises, keeps its papers from them. */
  public boolean withholds(UUID item, UUID person) {
    return own(item, person).filter(how -> how == Handling.PAPERS_WITHHELD).isPresent();
  }

  /** Whether the meeting is at this item: it was taken last. */
  public boolean isAt(UUID item) {
    return !taken.isEmpty() && taken.getLast().item().equals(item);
  }

  Room evolve(OfRoom event) {
    return (switch (event) {
          case MeetingOpened e -> judged(e.chair(), e.notice(), e.reasons(), e.at());
          case MeetingResumed e -> judged(e.chair(), e.notice(), e.reasons(), e.at());
          case ChairTaken e -> judged(e.person(), notice, reasons, sat);
          case Arrived e -> stays(plus(stays, new Stay(e, null)));
          case Left e -> end(each -> each.person().equals(e.person()) ? each.until(e.at()) : each);
          case InterestNoted e ->
              new Room(stays, chair, plus(noted, e), common, taken, notice, reasons, sat, last);
          case CommonInterestNoted e ->
              new Room(stays, chair, noted, plus(common, e), taken, notice, reasons, sat, last);
          case ItemTaken e ->
              new Room(stays, chair, noted, common, plus(taken, e), notice, reasons, sat, last);
          case MeetingAdjourned e -> end(each -> each.until(e.at()));
          case MeetingClosed e -> end(each -> each.until(e.at()));
          case MeetingCancelled _ -> this;
        })
        .at(event.at());
  }

  private Room judged(UUID person, String found, List<Reason> why, Instant begun) {
    return new Room(stays, person, noted, common, taken, found, why, begun, last);
  }

  private Room end(UnaryOperator<Stay> change) {
    return stays(stays.stream().map(change).toList());
  }

  private Room stays(List<Stay> others) {
    return new Room(others, chair, noted, common, taken, notice, reasons, sat, last);
  }

  private Room at(Instant instant) {
    Instant latest = instant.isBefore(last) ? last : instant;
    return new Room(stays, chair, noted, common, taken, notice, reasons, sat, latest);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return List.copyOf(all);
  }
}
