package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and when one person was reached by what was sent to them, and if not, why. */
record Reached(String to, Standing standing, String why, Optional<LocalDate> served) {

  /** How somebody stands to the notice. */
  enum Standing {
    IN_TIME,
    LATE,
    /** Nothing that serves was sent, or it came back: an accident perhaps. */
    MISSED,
    /** Sent in a way that does not serve them. */
    NOT_AGREED
  }

  static Reached of(NoticeTerms terms, String to, List<Sending> sendings, LocalDate meeting) {
    var theirs = sendings.stream().filter(each -> each.to().equals(to)).toList();
    if (theirs.isEmpty()) {
      return not(to, Standing.MISSED, to + " was sent nothing.");
    }
    var served = served(terms, theirs).findFirst();
    if (served.isPresent()) {
      return of(terms, to, served.get(), meeting);
    }
    return theirs.stream().anyMatch(each -> needsAgreement(terms, each))
        ? not(
            to,
            Standing.NOT_AGREED,
            to + " was written to by e-mail without having agreed to it: send a letter.")
        : not(to, Standing.MISSED, "What was sent to %s came back: send a letter.".formatted(to));
  }

  private static Reached not(String to, Standing standing, String why) {
    return new Reached(to, standing, why, Optional.empty());
  }

  // the first that counts; what came back or was not agreed to serves nobody
  private static Stream<LocalDate> served(NoticeTerms terms, List<Sending> theirs) {
    return theirs.stream()
        .filter(each -> !each.cameBack() && !needsAgreement(terms, each))
        .map(each -> terms.served(each.channel(), each.sent()).toLocalDate())
        .sorted();
  }

  private static boolean needsAgreement(NoticeTerms terms, Sending each) {
    return each.channel() == Channel.EMAIL && !each.agreed() && terms.service().asksAgreement();
  }

  private static Reached of(NoticeTerms terms, String to, LocalDate served, LocalDate meeting) {
    boolean kept = terms.period(served).isKept(served, meeting);
    return new Reached(
        to,
        kept ? Standing.IN_TIME : Standing.LATE,
        kept
            ? ""
            : "%s counts as served on %s: the earliest day for them is %s."
                .formatted(to, served, terms.earliest(served)),
        Optional.of(served));
  }

  boolean inTime() {
    return standing == Standing.IN_TIME;
  }

  /** The day from which on the meeting would be in time for them; empty where nothing served. */
  static Optional<LocalDate> earliest(NoticeTerms terms, String to, List<Sending> sendings) {
    var theirs = sendings.stream().filter(each -> each.to().equals(to)).toList();
    return served(terms, theirs).findFirst().map(terms::earliest);
  }
}
