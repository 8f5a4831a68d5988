package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.notice.DayCount;
import quorate.counting.outcome.notice.NoticeJudged;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.notice.ShortNotice;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Notice.Found;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Terms;
import quorate.governance.meeting.RoomEvents.Reason;

/** Notice of a meeting, held against the Act and the terms of reference. */
public final class NoticeOf {

  private static final int MOST = 50;

  private NoticeOf() {}

  /** What notice must be. */
  public static NoticeTerms terms(Assembly assembly) {
    var own = own(assembly.terms());
    return assembly.isStatutory()
        ? NoticeTerms.ofMembersMeeting(Optional.of(own))
        : NoticeTerms.byTerms(own);
  }

  /** How it is found now: good, deemed good or doubtful, with the reasons. */
  public static NoticeJudged judged(Standing body, Meeting.Called meeting) {
    return judged(Assembly.of(body, meeting), meeting);
  }

  static NoticeJudged judged(Assembly assembly, Meeting.Called meeting) {
    return asked(assembly, meeting)
        .map(it -> judged(assembly, meeting, it.terms(), it.from()))
        .orElseGet(() -> asBefore(meeting.room()));
  }

  /** What notice must be, of all that is sent from a day on. */
  public record Asked(NoticeTerms terms, LocalDate from) {}

  /** What is asked for as the meeting stands; nothing where it goes on soon. */
  public static Optional<Asked> asked(Assembly assembly, Meeting.Called meeting) {
    var adjourned = meeting.adjourned();
    return adjourned == null
        ? Optional.of(new Asked(terms(assembly), LocalDate.MIN))
        : again(assembly, adjourned.at())
            .map(period -> new Asked(with(assembly, period), CivilDay.of(adjourned.at())));
  }

  private static Optional<Period> again(Assembly assembly, Instant adjourned) {
    return assembly.isStatutory()
        ? Period.ofAdjourned(CivilDay.of(adjourned), assembly.day())
        : Optional.empty();
  }

  private static NoticeTerms with(Assembly assembly, Period period) {
    return terms(assembly).with(period);
  }

  // a meeting that goes on soon rests on the notice that it had
  private static NoticeJudged asBefore(Room room) {
    return new NoticeJudged(
        Found.valueOf(room.notice().toUpperCase(Locale.ROOT).replace('-', '_')),
        List.of(),
        Optional.empty());
  }

  private static NoticeJudged judged(
      Assembly assembly, Meeting.Called meeting, NoticeTerms terms, LocalDate from) {
    var told = meeting.told();
    return NoticeJudged.of(
        terms,
        assembly.told(),
        told.sendings(from),
        told.excused(),
        Optional.ofNullable(told.shortNotice())
            .map(e -> new ShortNotice.Found(e.enough(), e.found(), clause(assembly, e.clause()))),
        assembly.day());
  }

  private static Clause clause(Assembly assembly, String text) {
    return assembly.isStatutory()
        ? ShortNotice.statutory().clause()
        : new Clause(terms(assembly).least().clause().source(), text);
  }

  /** The consent that makes a shorter notice good. */
  static ShortNotice consent(Assembly assembly) {
    return assembly.isStatutory()
        ? ShortNotice.statutory()
        : ShortNotice.byAll(terms(assembly).least().clause());
  }

  /** The same in words, each with its source; of many alike the first, and how many more. */
  public static List<Reason> reasons(List<Statement> statements) {
    var told = told(statements);
    if (told.size() <= MOST) {
      return told;
    }
    Map<Alike, List<Reason>> alike = new LinkedHashMap<>();
    told.forEach(
        each ->
            alike
                .computeIfAbsent(new Alike(each.holds(), each.clause()), it -> new ArrayList<>())
                .add(each));
    return alike.entrySet().stream().flatMap(it -> some(it.getKey(), it.getValue())).toList();
  }

  private record Alike(boolean holds, String clause) {}

  private static List<Reason> told(List<Statement> statements) {
    return statements.stream()
        .map(each -> new Reason(each.holds(), each.sentence(), each.clause().source().toString()))
        .toList();
  }

  // a roll has thousands, and what is recorded has an end
  private static Stream<Reason> some(Alike alike, List<Reason> all) {
    return all.size() <= MOST
        ? all.stream()
        : Stream.concat(
            all.stream().limit(MOST),
            Stream.of(
                new Reason(
                    alike.holds(),
                    "And %d more of whom the same holds.".formatted(all.size() - MOST),
                    alike.clause())));
  }

  private static Period own(Terms terms) {
    return own(terms, terms.notice().days(), "its notice goes out");
  }

  /** So many days, counted as the terms count those of notice; {@code what} is to be done then. */
  static Period own(Terms terms, int days, String what) {
    var notice = terms.notice();
    return new Period(
        days,
        DayCount.valueOf(notice.count().name()),
        new Clause(
            new Source(Instrument.TERMS_OF_REFERENCE, place(notice.clause(), "(notice)")),
            "The terms of reference say how long before a meeting %s.".formatted(what)));
  }

  /** Where it stands in the terms. */
  public static String place(@Nullable String clause, String otherwise) {
    return clause == null || clause.isBlank() ? otherwise : "clause " + clause;
  }
}
