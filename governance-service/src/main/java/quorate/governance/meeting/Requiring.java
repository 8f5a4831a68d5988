package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.meeting.Requisition;
import quorate.counting.outcome.notice.MembersRequest;
import quorate.governance.meeting.AgendaEvents.ItemPut;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.CallMeeting;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.Required.Business;
import quorate.governance.meeting.Required.Cited;

/** Decides whether members required a meeting as the Act lets them, and what it brings about. */
final class Requiring {

  private Requiring() {}

  static Optional<Decision<MeetingEvent>> refused(CallMeeting c, Assembly assembly, Asking asking) {
    var required = c.required();
    if (required == null) {
      return Optional.empty();
    }
    if (required.received().isAfter(asking.today())) {
      return Optional.of(refuse(MeetingRefusal.NOT_YET, "required", required.received()));
    }
    var found = found(required, assembly);
    // a requisition on record was found good by the roll of its own day
    if (required.cited() == null && !found.good()) {
      return Optional.of(
          refuse(
              MeetingRefusal.TOO_FEW_REQUIRE_IT,
              "requiredby",
              required.members().size(),
              "%s [%s]".formatted(found.sentence(), found.clause().source())));
    }
    var last = Requisition.holdBy(asking.today());
    return assembly.day().isAfter(last)
        ? Optional.of(
            refuse(
                MeetingRefusal.HELD_TOO_LATE,
                "starts",
                c.starts(),
                "By a notice of today it is held by %s [Companies Act 2006 s304(1)(b)]."
                    .formatted(last)))
        : Optional.empty();
  }

  /** How it stands with the call. */
  static NoticeEvents.@Nullable Requisition required(
      CallMeeting c, Assembly assembly, Asking asking) {
    var required = c.required();
    if (required == null) {
      return null;
    }
    var cited = required.cited();
    return new NoticeEvents.Requisition(
        required.received(),
        required.members(),
        List.of(
            cited == null ? found(required, assembly).sentence() : cited.found(),
            byWhen(new Requisition(required.received()), asking.today())),
        cited == null ? null : cited.requisition());
  }

  // directors who are late call it all the same, and the members could have called it themselves
  private static String byWhen(Requisition required, LocalDate today) {
    String sentence =
        "It was to be called by %s [Companies Act 2006 s304(1)(a)].".formatted(required.callBy());
    return today.isAfter(required.callBy())
        ? sentence
            + " From then on those who required it could call it themselves [Companies Act 2006 s305(1)]."
        : sentence;
  }

  /** What they required stands on the agenda, with the text of resolutions (s304(2), (3)). */
  static List<MeetingEvent> business(CallMeeting c) {
    var required = c.required();
    if (required == null || required.cited() == null) {
      return List.of();
    }
    Cited cited = required.cited();
    List<MeetingEvent> items = new ArrayList<>();
    for (int i = 0; i < cited.business().size(); i++) {
      items.add(item(c, required, cited.items().get(i), i + 1, cited.business().get(i)));
    }
    return items;
  }

  private static ItemPut item(
      CallMeeting c, Required required, UUID item, int number, Business business) {
    var kind = business.resolution();
    return new ItemPut(
        c.meeting(),
        item,
        number,
        business.title(),
        ItemKind.DECISION,
        true,
        new By(null, null, required.members()),
        Topic.NONE,
        kind,
        business.text(),
        kind != null && Question.needsSpecialNotice(kind) ? required.received() : null);
  }

  private static MembersRequest.Found found(Required required, Assembly assembly) {
    var rules = assembly.terms().rules();
    return MembersRequest.by(required.members(), assembly.electors(rules), rules.weighting());
  }
}
