package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Terms;
import quorate.governance.meeting.MeetingCommand.AgreeToShortNotice;
import quorate.governance.meeting.MeetingCommand.ExcuseOmission;
import quorate.governance.meeting.MeetingCommand.NoteDelivery;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.NoticeSent;
import quorate.governance.meeting.NoticeEvents.OmissionExcused;
import quorate.governance.meeting.NoticeEvents.ShortNoticeAgreed;

/** Decides what is recorded of notice. */
final class Telling {

  private Telling() {}

  static Decision<MeetingEvent> decide(
      MeetingCommand.OfNotice command, Meeting.Called meeting, Assembly assembly, Asking asking) {
    return switch (command) {
      // of the past, what becomes of a message alone is heard later
      case SendNotice _, ExcuseOmission _ when meeting.isOver() ->
          Sitting.over(meeting).orElseThrow();
      case SendNotice c -> first(c, meeting, assembly, asking);
      case NoteDelivery c ->
          c.noted().at().isAfter(asking.now())
              ? refuse(MeetingRefusal.NOT_YET, "at", c.noted().at())
              : entitled(c.noted().to(), assembly)
                  ? accept(c.noted())
                  : nobodys("to", c.noted().to(), assembly);
      case ExcuseOmission c ->
          entitled(c.to(), assembly)
              ? accept(new OmissionExcused(c.meeting(), c.to(), c.accident()))
              : nobodys("to", c.to(), assembly);
      case AgreeToShortNotice c -> agree(c, meeting, assembly);
    };
  }

  private static boolean entitled(String key, Assembly assembly) {
    return assembly.told().contains(key);
  }

  // who is entitled to notice is fixed when it is given
  private static Decision<MeetingEvent> first(
      SendNotice c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    if (meeting.told().first().isPresent()) {
      return send(c, meeting, assembly, asking);
    }
    var terms = asking.body().termsOn(assembly.day());
    return new Redrawing(Occasion.NOTICE, asking.now(), terms, asking)
        .before(assembly, drawn -> send(c, meeting, drawn, asking));
  }

  private static Decision<MeetingEvent> send(
      SendNotice c, Meeting.Called meeting, Assembly assembly, Asking asking) {
    var entitled = new HashSet<>(assembly.told());
    for (int i = 0; i < c.sent().size(); i++) {
      var each = c.sent().get(i);
      if (!entitled.contains(each.to())) {
        return nobodys("sent[%d].to".formatted(i), each.to(), assembly);
      }
      if (each.at().isAfter(asking.now())) {
        return refuse(MeetingRefusal.NOT_YET, "sent[%d].at".formatted(i), each.at());
      }
      if (CivilDay.of(each.at()).isBefore(meeting.called().called())) {
        return refuse(MeetingRefusal.NOT_CALLED_THEN, "sent[%d].at".formatted(i), each.at());
      }
    }
    return accept(new NoticeSent(c.meeting(), c.sent(), revised(meeting, assembly, asking)));
  }

  private static Decision<MeetingEvent> nobodys(String field, String to, Assembly assembly) {
    var why = MeetingRefusal.NOT_A_MEMBER;
    return assembly.told().isEmpty()
        ? refuse(why, field, to, assembly.unfilled())
        : refuse(why, field, to);
  }

  // the rules are chosen when notice is given, and stay so
  private static @Nullable Terms revised(Meeting.Called meeting, Assembly assembly, Asking asking) {
    var now = asking.body().termsOn(assembly.day());
    boolean first = meeting.told().first().isEmpty();
    return first && !now.equals(assembly.terms()) ? now : null;
  }

  private static Decision<MeetingEvent> agree(
      AgreeToShortNotice c, Meeting.Called meeting, Assembly assembly) {
    if (meeting.stage() != Meeting.Stage.CALLED) {
      return refuse(MeetingRefusal.BEGUN_ALREADY);
    }
    // who agreed before agrees still
    Set<String> all = new LinkedHashSet<>(c.members());
    var before = meeting.told().shortNotice();
    if (before != null) {
      all.addAll(before.members());
    }
    for (String member : c.members()) {
      if (!assembly.entitled().contains(member)) {
        return refuse(MeetingRefusal.NOT_A_MEMBER, "members", member);
      }
    }
    var rules = assembly.terms().rules();
    var found = NoticeOf.consent(assembly).by(all, assembly.electors(rules), rules.weighting());
    return accept(
        new ShortNoticeAgreed(
            c.meeting(),
            List.copyOf(all),
            found.good(),
            found.sentence(),
            found.clause().source().toString()));
  }
}
