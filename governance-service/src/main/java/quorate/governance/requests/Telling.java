package quorate.governance.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.governance.request.Ledger;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.requests.RequestShown.AnswerShown;
import quorate.governance.requests.RequestShown.RepeatShown;

/** A request told on a day, beside all others whose answers it may have been given already. */
record Telling(Ledger ledger, LocalDate day) {

  RequestShown of(Logged request, long version, @Nullable String note) {
    var logged = request.logged();
    var answered = request.answered();
    return new RequestShown(
        logged.request(),
        logged.asker(),
        logged.subject(),
        logged.question(),
        logged.received(),
        state(request, day),
        logged.body(),
        logged.by(),
        note,
        logged.document(),
        ledger.besides(request),
        answered == null || answered.on().isAfter(day) ? null : answer(answered),
        repeat(request),
        version);
  }

  /** Where it stands on a day. */
  static String state(Logged request, LocalDate day) {
    var answered = request.answered();
    if (answered != null && !answered.on().isAfter(day)) {
      return "answered";
    }
    var repeat = request.repeat();
    return repeat == null || repeat.on().isAfter(day) ? "open" : "repeat";
  }

  private @Nullable RepeatShown repeat(Logged request) {
    var repeat = request.repeat();
    return repeat == null || repeat.on().isAfter(day)
        ? null
        : new RepeatShown(
            repeat.of(),
            repeat.by(),
            repeat.on(),
            ledger
                .answer(ledger.all().get(repeat.of()))
                .filter(it -> !it.on().isAfter(day))
                .map(Telling::answer)
                .orElse(null));
  }

  private static AnswerShown answer(RequestAnswered e) {
    return new AnswerShown(e.how(), e.position(), e.decision(), e.document(), e.words(), e.on());
  }
}
