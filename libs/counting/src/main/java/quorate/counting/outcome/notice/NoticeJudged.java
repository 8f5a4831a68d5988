package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.vote.Notice.Found;

/**
 * Whether notice of a meeting was good, and why: judged from what is known of sending, and judged
 * again when more is known. {@code earliest} is the first day that would be lawful for all, where
 * all were served.
 */
public record NoticeJudged(Found found, List<Statement> reasons, Optional<LocalDate> earliest) {

  public NoticeJudged {
    reasons = List.copyOf(reasons);
  }

  /**
   * Judges; {@code byAccident} are those whom the sender says to have missed by accident, and
   * {@code shortNotice} a consent that makes the period nobody's concern.
   */
  public static NoticeJudged of(
      NoticeTerms terms,
      Collection<String> entitled,
      List<Sending> sendings,
      Set<String> byAccident,
      Optional<ShortNotice.Found> shortNotice,
      LocalDate meeting) {
    if (entitled.isEmpty()) {
      return new NoticeJudged(Found.DOUBTFUL, List.of(toNobody(terms)), Optional.empty());
    }
    var asked = shortNotice.filter(ShortNotice.Found::good).isPresent() ? terms.waived() : terms;
    var all = entitled.stream().map(to -> Reached.of(asked, to, sendings, meeting)).toList();
    var missed = all.stream().filter(each -> !each.inTime()).toList();
    var reasons = new ArrayList<Statement>();
    shortNotice.ifPresent(
        consent -> reasons.add(say(consent.good(), consent.clause(), consent.sentence())));
    boolean excused = excused(missed, byAccident, terms, entitled.size());
    missed.forEach(each -> reasons.add(why(each, asked, byAccident)));
    if (missed.isEmpty()) {
      reasons.add(good(asked.period(last(all).orElse(meeting)), entitled.size()));
    }
    var found = missed.isEmpty() ? Found.GOOD : excused ? Found.DEEMED_GOOD : Found.DOUBTFUL;
    return new NoticeJudged(found, reasons, earliest(asked, entitled, sendings));
  }

  private static Statement toNobody(NoticeTerms terms) {
    return say(
        false, terms.serving(), "Nobody is entitled to notice on that day, so nobody was told.");
  }

  // to whom notice is due is a matter of law, of which nobody is mistaken by accident
  private static boolean excused(
      List<Reached> missed, Set<String> byAccident, NoticeTerms terms, int entitled) {
    return terms.accident().isPresent()
        && missed.size() < entitled
        && missed.stream().allMatch(each -> isAccident(each, byAccident));
  }

  private static boolean isAccident(Reached missed, Set<String> byAccident) {
    return missed.standing() == Reached.Standing.MISSED && byAccident.contains(missed.to());
  }

  private static Statement why(Reached missed, NoticeTerms terms, Set<String> byAccident) {
    if (terms.accident().isPresent() && isAccident(missed, byAccident)) {
      return say(true, terms.accident().get(), missed.why() + " That was an accident.");
    }
    boolean late = missed.standing() == Reached.Standing.LATE;
    var clause = late ? terms.period(missed.served().orElseThrow()).clause() : terms.serving();
    return say(false, clause, missed.why());
  }

  private static Optional<LocalDate> last(List<Reached> all) {
    return all.stream().flatMap(each -> each.served().stream()).max(LocalDate::compareTo);
  }

  private static Statement good(Period period, int entitled) {
    return say(
        true,
        period.clause(),
        "All %d were served in time: %s' notice.".formatted(entitled, period.words()));
  }

  private static Optional<LocalDate> earliest(
      NoticeTerms terms, Collection<String> entitled, List<Sending> sendings) {
    var days = entitled.stream().map(to -> Reached.earliest(terms, to, sendings)).toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
        : Optional.empty();
  }

  private static Statement say(boolean holds, Clause clause, String sentence) {
    return new Statement(About.NOTICE, List.of(), holds, clause, sentence);
  }
}
