package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Sending;
import quorate.counting.outcome.notice.ShortNotice;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Meeting.Stage;
import quorate.governance.meeting.NoticeOf;
import quorate.governance.meeting.NoticeOf.Asked;
import quorate.governance.meeting.RoomEvents.Reason;
import quorate.governance.meetings.NoticeGiven.Posted;
import quorate.governance.moment.Days;

/** How notice of a meeting stands now: what went out, or what would become of it today. */
record Serving(Assembly assembly, Meeting.Called meeting, Named named, Instant now) {

  static final String NOT_GIVEN = "not-given";

  NoticeGiven given() {
    var asked = NoticeOf.asked(assembly, meeting);
    var terms = asked.map(Asked::terms).orElseGet(() -> NoticeOf.terms(assembly));
    var sent = meeting.told().sendings(asked.map(Asked::from).orElse(LocalDate.MIN));
    if (meeting.stage() == Stage.OPEN || meeting.stage() == Stage.CLOSED) {
      return found("Notice was found %s when the meeting began.", terms, sent);
    }
    if (asked.isEmpty()) {
      return found("It goes on upon the notice that it had, which was found %s.", terms, sent);
    }
    return sent.isEmpty() ? not(terms) : given(terms, sent);
  }

  private NoticeGiven found(String words, NoticeTerms terms, List<Sending> sent) {
    var room = meeting.room();
    List<Stated> says = new ArrayList<>();
    says.add(Stated.of(words.formatted(room.notice().replace('-', ' '))));
    says.addAll(stated(room.reasons()));
    return of(room.notice(), null, terms, sent, says);
  }

  private NoticeGiven given(NoticeTerms terms, List<Sending> sent) {
    var judged = NoticeOf.judged(assembly.body(), meeting);
    String found = judged.found().toString();
    var told = assembly.told();
    long reached = sent.stream().map(Sending::to).filter(told::contains).distinct().count();
    List<Stated> says = new ArrayList<>();
    says.add(
        Stated.of(
            "Notice was sent to %d of the %d who are entitled to it; it is found %s."
                .formatted(reached, told.size(), found.replace('-', ' '))));
    says.addAll(stated(NoticeOf.reasons(judged.reasons())));
    return of(found, judged.earliest().orElse(null), terms, sent, says);
  }

  private NoticeGiven not(NoticeTerms terms) {
    List<Stated> says = new ArrayList<>();
    says.add(
        Stated.of(
            "Notice has not been given yet. Entitled to it: %d."
                .formatted(assembly.told().size())));
    if (terms.service().asksAgreement()) {
      says.add(
          reckoned("by e-mail to those who agreed to it, or by letter,", Channel.EMAIL, terms));
      says.add(reckoned("by hand", Channel.BY_HAND, terms));
    } else {
      says.add(reckoned("in whatever way", Channel.EMAIL, terms));
    }
    var earliest = terms.earliest(Channel.EMAIL, here());
    if (assembly.day().isBefore(earliest)) {
      says.addAll(sooner());
    }
    return of(NOT_GIVEN, earliest, terms, List.of(), says);
  }

  private List<Stated> sooner() {
    List<Stated> says = new ArrayList<>();
    says.add(Stated.of("The meeting is sooner, on %s.".formatted(Days.of(assembly.day()))));
    var agreed = meeting.told().shortNotice();
    if (agreed != null) {
      says.add(new Stated(agreed.found(), agreed.clause()));
    } else if (assembly.isStatutory()) {
      says.add(Stated.of(ShortNotice.statutory().clause()));
    }
    return says;
  }

  private Stated reckoned(String how, Channel channel, NoticeTerms terms) {
    var served = terms.served(channel, here()).toLocalDate();
    var period = terms.period(served);
    return new Stated(
        "Sent today %s it counts as served on %s; with %s' notice the earliest lawful day is %s."
            .formatted(how, Days.of(served), period.words(), Days.of(period.earliest(served))),
        "%s; %s".formatted(terms.serving().source(), period.clause().source()));
  }

  private ZonedDateTime here() {
    return now.atZone(CivilDay.ZONE);
  }

  private List<Stated> stated(List<Reason> reasons) {
    return reasons.stream().map(it -> new Stated(named.in(it.sentence()), it.clause())).toList();
  }

  private NoticeGiven of(
      String found,
      @Nullable LocalDate earliest,
      NoticeTerms terms,
      List<Sending> sent,
      List<Stated> says) {
    var first =
        sent.stream().map(it -> it.sent().toLocalDate()).min(LocalDate::compareTo).orElse(null);
    return new NoticeGiven(
        found, first, earliest, assembly.told().size(), posted(terms, sent), says);
  }

  private static List<Posted> posted(NoticeTerms terms, List<Sending> sent) {
    Map<Posted, Integer> alike = new LinkedHashMap<>();
    sent.forEach(it -> alike.merge(posted(terms, it), 1, Integer::sum));
    return alike.entrySet().stream().map(it -> with(it.getKey(), it.getValue())).toList();
  }

  private static Posted posted(NoticeTerms terms, Sending one) {
    var on = one.sent().toLocalDate();
    boolean agreed =
        one.agreed() || one.channel() != Channel.EMAIL || !terms.service().asksAgreement();
    if (one.cameBack() || !agreed) {
      String why = one.cameBack() ? "It came back." : "They had not agreed to e-mail.";
      return new Posted(on, one.channel(), 0, null, null, why);
    }
    var served = terms.served(one.channel(), one.sent()).toLocalDate();
    return new Posted(on, one.channel(), 0, served, terms.period(served).earliest(served), null);
  }

  private static Posted with(Posted one, int to) {
    return new Posted(one.on(), one.channel(), to, one.served(), one.earliest(), one.unserved());
  }
}
