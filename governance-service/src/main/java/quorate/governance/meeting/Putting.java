package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Office;
import quorate.governance.body.Others;
import quorate.governance.meeting.AgendaEvents.ItemHeard;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.AgendaEvents.ItemWithdrawn;
import quorate.governance.meeting.AgendaEvents.PaperAdded;
import quorate.governance.meeting.MeetingCommand.AddPaper;
import quorate.governance.meeting.MeetingCommand.GiveTime;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.WithdrawItem;
import quorate.governance.meeting.NoticeEvents.By;

/** Decides what stands on the agenda. */
final class Putting {

  private Putting() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfAgenda command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    var over = Sitting.over(meeting);
    if (over.isPresent()) {
      return over.get();
    }
    return switch (command) {
      case PutItem c -> put(c, meeting, assembly, asking);
      case GiveTime c -> giveTime(c, meeting, assembly);
      case WithdrawItem c -> withdraw(c, meeting, asking);
      case AddPaper c ->
          meeting
              .agenda()
              .item(c.item())
              .map(item -> add(c, item, meeting, asking))
              .orElseGet(() -> refuse(MeetingRefusal.NO_SUCH_ITEM));
    };
  }

  private static Decision<MeetingEvent> add(
      AddPaper c, Agenda.Item item, Meeting.Called meeting, Asking asking) {
    if (c.at().isAfter(asking.now())) {
      return refuse(MeetingRefusal.NOT_YET, "at", c.at());
    }
    var before = Sitting.beforeTheCall("at", c.at(), meeting);
    if (before.isPresent()) {
      return before.get();
    }
    return c.again() && item.nextVersion(c.paper()) == 1
        ? refuse(MeetingRefusal.NO_SUCH_PAPER, "paper", c.paper())
        : accept(added(c, item));
  }

  // what a meeting has taken up is its own, with what was moved and decided under it
  private static Decision<MeetingEvent> withdraw(
      WithdrawItem c, Meeting.Called meeting, Asking asking) {
    if (meeting.agenda().item(c.item()).isEmpty()) {
      return refuse(MeetingRefusal.NO_SUCH_ITEM);
    }
    return meeting.room().taken().stream().anyMatch(taken -> taken.item().equals(c.item()))
        ? refuse(MeetingRefusal.TAKEN_ALREADY, "item", c.item())
        : accept(new ItemWithdrawn(c.meeting(), c.item(), keeper(asking), asking.now()));
  }

  private static By keeper(Asking asking) {
    var persons = asking.behind();
    return new By(Office.SECRETARY, persons.size() == 1 ? persons.iterator().next() : null, null);
  }

  private static PaperAdded added(AddPaper c, Agenda.Item item) {
    return new PaperAdded(
        c.meeting(),
        c.item(),
        c.paper(),
        item.nextVersion(c.paper()),
        c.title(),
        c.document(),
        c.at());
  }

  private static Decision<MeetingEvent> put(
      PutItem c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return Acting.mayPut(c.meeting(), c.by(), assembly, asking)
        .or(() -> ahead(c, asking))
        .or(() -> tooLate(c, meeting, assembly))
        .or(() -> resolution(c, meeting, assembly))
        .orElseGet(
            () ->
                accept(
                    new ItemPut(
                        c.meeting(),
                        c.item(),
                        meeting.agenda().next(),
                        c.title(),
                        c.kind(),
                        c.special(),
                        c.by(),
                        c.about(),
                        c.resolution(),
                        c.text(),
                        c.noticeGiven())));
  }

  // nobody has given notice on a day to come
  private static Optional<Decision<MeetingEvent>> ahead(PutItem c, Asking asking) {
    LocalDate told = c.noticeGiven();
    return told == null || !told.isAfter(asking.today())
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.NOT_YET, "noticegiven", told));
  }

  // what a general meeting is to decide stands in its notice (s311(2)); so does special business
  private static Optional<Decision<MeetingEvent>> tooLate(
      PutItem c, Meeting.Called meeting, Assembly assembly) {
    if (meeting.adjourned() != null) {
      return Optional.of(refuse(MeetingRefusal.UNFINISHED_BUSINESS_ONLY));
    }
    Kind kind = c.resolution();
    boolean inNotice =
        c.special()
            || (kind != null && kind.isStatutory())
            || (assembly.isStatutory() && c.kind() == ItemKind.DECISION);
    return inNotice && meeting.told().first().isPresent()
        ? Optional.of(
            refuse(
                MeetingRefusal.NOTICE_GONE_OUT,
                "special",
                c.special(),
                "Notice of this business has to go out with that of the meeting%s: put it to a later"
                        .formatted(assembly.isStatutory() ? " [Companies Act 2006 s311(2)]" : "")
                    + " meeting, or as an item for discussion that is no special business."))
        : Optional.empty();
  }

  private static Optional<Decision<MeetingEvent>> resolution(
      PutItem c, Meeting.Called meeting, Assembly assembly) {
    Kind kind = c.resolution();
    if (kind == null) {
      return Optional.empty();
    }
    if (Question.needsText(kind) && c.text() == null) {
      return Optional.of(refuse(MeetingRefusal.TEXT_NEEDED, "text", null));
    }
    return new Question(assembly, kind)
        .refused("resolution", assembly.terms().document())
        .or(() -> specialNotice(kind, c.noticeGiven(), meeting, assembly));
  }

  private static Optional<Decision<MeetingEvent>> specialNotice(
      Kind kind, @Nullable LocalDate told, Meeting.Called meeting, Assembly assembly) {
    if (!Question.needsSpecialNotice(kind)) {
      return Optional.empty();
    }
    if (told == null) {
      return Optional.of(refuse(MeetingRefusal.SPECIAL_NOTICE_MISSING, "noticegiven", null));
    }
    var found = SpecialNotice.of(told, meeting.called().called(), assembly.day());
    return found.good()
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.SPECIAL_NOTICE_TOO_SHORT,
                "noticegiven",
                told,
                "%s [%s]".formatted(found.sentence(), found.clause().source())));
  }

  private static Decision<MeetingEvent> giveTime(
      GiveTime c, Meeting.Called meeting, Assembly assembly) {
    Others how = assembly.terms().agenda().others();
    return how == Others.NOTHING
        ? refuse(MeetingRefusal.NO_TIME_FOR_OTHERS)
        : accept(
            new ItemHeard(
                c.meeting(),
                c.item(),
                meeting.agenda().next(),
                c.title(),
                c.whom(),
                how,
                how == Others.TIME ? c.minutes() : 0));
  }
}
