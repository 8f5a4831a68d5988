package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.governance.body.Handling;
import quorate.governance.interest.Interest;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meeting.RoomEvents.CommonInterestNoted;
import quorate.governance.meeting.RoomEvents.InterestNoted;

/** Decides about interests in an item and how they are handled. */
final class Concerned {

  private Concerned() {}

  static Decision<MeetingEvent> note(
      NoteInterest c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    var over = Sitting.over(meeting);
    if (over.isPresent()) {
      return over.get();
    }
    var item = meeting.agenda().item(c.item());
    if (item.isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    String member = c.member();
    if (member != null && !assembly.entitled().contains(member)) {
      return refuse(MeetingRefusal.NOT_A_MEMBER, "member", member);
    }
    UUID interest = c.interest();
    if (interest != null && asking.of(c.person()).find(interest).isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_INTEREST, "interest", interest);
    }
    var late = Sitting.inTime(c.at(), meeting, asking);
    var noted = noted(c, meeting, assembly);
    return late.or(() -> handling(c, assembly))
        .or(() -> again(noted, meeting.room()))
        .orElseGet(() -> accept(noted));
  }

  private static Optional<Decision<MeetingEvent>> again(InterestNoted noted, Room room) {
    return new Noted(room.noted())
        .alike(noted)
        .map(
            before ->
                refuse(
                    MeetingRefusal.NOTED_ALREADY,
                    "person",
                    noted.person(),
                    "It was noted at %s, with the handling %s: leave it so, or say another handling."
                        .formatted(before.at(), before.handling())));
  }

  private static Optional<Decision<MeetingEvent>> handling(NoteInterest c, Assembly assembly) {
    var rule = assembly.terms().rules().interests();
    var asked = wanted(c, assembly);
    if (isOfMembers(rule)) {
      return asked == Handling.NOTED
          ? Optional.empty()
          : Optional.of(
              refuse(
                  MeetingRefusal.MEMBERS_VOTE_THEIR_INTERESTS,
                  "handling",
                  asked,
                  "%s [%s]".formatted(rule.clause().text(), rule.clause().source())));
    }
    var least = assembly.terms().interests();
    return asked.compareTo(least.handling()) >= 0
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.HANDLING_TOO_MILD,
                "handling",
                asked,
                "The terms of reference%s ask for %s at least; an interest that all of them share is noted as common under its clause."
                    .formatted(
                        least.clause() == null ? "" : " (clause %s)".formatted(least.clause()),
                        least.handling())));
  }

  private static boolean isOfMembers(InterestRule rule) {
    return rule.treatment() == Treatment.NO_RECUSAL;
  }

  private static Handling wanted(NoteInterest c, Assembly assembly) {
    Handling asked = c.handling();
    if (asked != null) {
      return asked;
    }
    var terms = assembly.terms();
    return isOfMembers(terms.rules().interests()) ? Handling.NOTED : terms.interests().handling();
  }

  private static InterestNoted noted(NoteInterest c, Meeting.Called meeting, Assembly assembly) {
    String named = c.member();
    return new InterestNoted(
        c.meeting(),
        c.item(),
        c.person(),
        named == null && assembly.isOfMembers() ? own(c.person(), meeting) : named,
        c.interest(),
        c.type(),
        wanted(c, assembly),
        c.at());
  }

  // a member who is there: a proxy who votes for them later does so under the same interest
  private static @Nullable String own(UUID person, Meeting.Called meeting) {
    return meeting.room().present().stream()
        .filter(stay -> stay.person().equals(person) && stay.arrived().as() == As.MEMBER)
        .findFirst()
        .map(stay -> stay.arrived().standsFor())
        .orElse(null);
  }

  static Decision<MeetingEvent> common(
      NoteCommonInterest c, Meeting.Called meeting, Assembly assembly) {
    if (meeting.agenda().item(c.item()).isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    var all = Counted.of(assembly, meeting, c.item()).voters().stream().map(Stay::person).toList();
    var without = all.stream().filter(person -> !shares(person, c, meeting)).findFirst();
    if (without.isPresent()) {
      return refuse(MeetingRefusal.NOT_COMMON_TO_ALL, "type", without.get());
    }
    return all.isEmpty()
        ? refuse(MeetingRefusal.NOT_COMMON_TO_ALL)
        : accept(new CommonInterestNoted(c.meeting(), c.item(), all, c.type(), c.clause(), c.at()));
  }

  private static boolean shares(UUID person, NoteCommonInterest c, Meeting.Called meeting) {
    return meeting.room().noted().stream()
        .anyMatch(
            each ->
                each.item().equals(c.item())
                    && each.person().equals(person)
                    && each.interest() == null
                    && each.type() == c.type());
  }

  /** Whoever is there with an interest in the item of which nothing is said yet; of each one. */
  static Optional<Decision<MeetingEvent>> unhandled(
      Meeting.Called meeting, Counted counted, Asking asking) {
    return meeting.agenda().item(counted.item()).flatMap(item -> unhandled(item, counted, asking));
  }

  private static Optional<Decision<MeetingEvent>> unhandled(
      Agenda.Item item, Counted counted, Asking asking) {
    if (isOfMembers(counted.assembly().terms().rules().interests())) {
      return Optional.empty();
    }
    return counted.voters().stream()
        .flatMap(stay -> touching(item, counted, stay, asking).stream())
        .findFirst();
  }

  private static Optional<Decision<MeetingEvent>> touching(
      Agenda.Item item, Counted counted, Stay stay, Asking asking) {
    var least = counted.assembly().terms().interests().handling();
    return asking.of(stay.person()).on(counted.assembly().day()).stream()
        .filter(each -> isAbout(each, item))
        .filter(each -> !counted.room().handles(item.id(), stay, each, least))
        .findFirst()
        .map(each -> refused(item, stay.person(), each));
  }

  private static boolean isAbout(Interest interest, Agenda.Item item) {
    return interest.about().touches(item.about().organisations(), item.about().subjects());
  }

  private static Decision<MeetingEvent> refused(Agenda.Item item, UUID person, Interest interest) {
    return refuse(
        MeetingRefusal.INTEREST_NOT_HANDLED,
        "person",
        person,
        "On %s they declared an interest (%s, %s) that bears on item %d: note how it is handled, under its type or by its id."
            .formatted(interest.declared(), interest.type(), interest.interest(), item.number()));
  }
}
