package quorate.governance.requests;

import org.jspecify.annotations.Nullable;
import quorate.governance.request.Ledger;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.requests.RequestShown.AnswerShown;
import quorate.governance.requests.RequestShown.RepeatShown;

/** A request told beside all others, whose answers it may have been given already. */
record Telling(Ledger ledger) {

  RequestShown of(Logged request, long version, @Nullable String note) {
    var logged = request.logged();
    var answered = request.answered();
    return new RequestShown(
        logged.request(),
        logged.asker(),
        logged.subject(),
        logged.question(),
        logged.received(),
        state(request),
        logged.body(),
        logged.by(),
        note,
        logged.document(),
        logged.alike(),
        answered == null ? null : answer(answered),
        repeat(request),
        version);
  }

  static String state(Logged request) {
    if (request.answered() != null) {
      return "answered";
    }
    return request.repeat() == null ? "open" : "repeat";
  }

  private @Nullable RepeatShown repeat(Logged request) {
    var repeat = request.repeat();
    return repeat == null
        ? null
        : new RepeatShown(
            repeat.of(),
            repeat.by(),
            repeat.on(),
            ledger.answer(ledger.all().get(repeat.of())).map(Telling::answer).orElse(null));
  }

  private static AnswerShown answer(RequestAnswered e) {
    return new AnswerShown(e.how(), e.position(), e.decision(), e.document(), e.words(), e.on());
  }
}
