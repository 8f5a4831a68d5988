package quorate.governance.meeting;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import quorate.governance.body.Handling;
import quorate.governance.interest.Interest;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/**
 * What the interests that were noted in one item do to whom, and those that a clause authorises.
 */
record Interested(Room room, UUID item) {

  /** Whether one keeps who is there out: one that no clause authorises. */
  boolean isOut(Stay stay) {
    return own(stay::bears).filter(each -> each.handling() != Handling.NOTED).isPresent();
  }

  /** How a person's own is handled, which no clause authorises: of several, by the strictest. */
  Optional<Handling> own(UUID person) {
    return own(each -> each.person().equals(person)).map(InterestNoted::handling);
  }

  private Optional<InterestNoted> own(Predicate<InterestNoted> whose) {
    return new Noted(room.noted())
        .strictest(each -> each.item().equals(item) && whose.test(each) && !isCommon(each));
  }

  /**
   * Whether it is said of who is there how a declared interest of theirs is handled: by one of its
   * type, or by what keeps them out all the same, since it names it or is stricter than is asked.
   */
  boolean handles(Stay stay, Interest declared, Handling least) {
    return new Noted(room.noted())
        .standing()
        .filter(each -> each.item().equals(item) && stay.bears(each))
        .anyMatch(
            each ->
                each.type() == declared.type()
                    || (!isCommon(each)
                        && (declared.interest().equals(each.interest())
                            || each.handling().compareTo(least) > 0)));
  }

  // what is authorised is an interest of its type, and no other that somebody has beside it: one
  // that is noted by its id is that one
  private boolean isCommon(InterestNoted noted) {
    return noted.interest() == null
        && room.common().stream()
            .anyMatch(
                each ->
                    each.item().equals(noted.item())
                        && each.type() == noted.type()
                        && each.persons().contains(noted.person()));
  }
}
