package quorate.governance.position;

import static java.nio.charset.StandardCharsets.UTF_8;
import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionEvent.ConsultationOpened;
import quorate.governance.position.PositionEvent.Option;

/** Whether a consultation can be opened as it is asked for. */
final class Opening {

  // how many bytes each takes beside its own words, and how many all of them may
  private static final int PARTY = 36;
  private static final int PAIR = 52;
  private static final int FIGURE = 12;
  private static final int MOST = 56_000;

  private Opening() {}

  static Decision<PositionEvent> open(OpenConsultation c, Rests rests) {
    if (!(rests.body() instanceof Standing body) || !body.on(c.since())) {
      return refuse(PositionRefusal.NO_SUCH_BODY_HERE, "body", c.body());
    }
    return days(c)
        .or(() -> parties(c))
        .or(() -> options(c))
        .or(() -> size(c))
        .or(() -> Leaves.refused(c, rests.mandate()))
        .orElseGet(() -> accept(opened(c, rests)));
  }

  private static ConsultationOpened opened(OpenConsultation c, Rests rests) {
    return new ConsultationOpened(
        c.position(),
        c.body(),
        c.subject(),
        c.question(),
        c.papers(),
        c.asked(),
        c.options(),
        c.method(),
        Leaves.of(rests.mandate()),
        c.since(),
        c.until(),
        c.shown());
  }

  private static Optional<Decision<PositionEvent>> days(OpenConsultation c) {
    if (c.since().isAfter(c.today())) {
      return refused(PositionRefusal.OPENED_AHEAD, "since", c.since());
    }
    if (c.until().isBefore(c.since())) {
      return refused(PositionRefusal.ENDS_BEFORE_IT_BEGINS, "until", c.until());
    }
    var shown = c.shown();
    return shown == null
        ? fromToday(c)
        : Document.<PositionEvent>ahead(shown, c.today(), "document.dated")
            .or(() -> wentOut(c, shown));
  }

  // who was not asked yet was not silent
  private static Optional<Decision<PositionEvent>> fromToday(OpenConsultation c) {
    if (c.until().isBefore(c.today())) {
      return refused(PositionRefusal.OVER_BEFORE_IT_OPENS, "until", c.until());
    }
    return c.since().isBefore(c.today())
        ? refused(PositionRefusal.NOT_BACKDATED, "since", c.since())
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> wentOut(OpenConsultation c, Document shown) {
    return c.since().isBefore(shown.dated())
        ? Optional.of(
            refuse(
                PositionRefusal.BEFORE_ITS_DOCUMENT,
                "since",
                c.since(),
                "The document by which it went out is of %s: name that day or a later one, or send"
                        .formatted(shown.dated())
                    + " the earlier document."))
        : Optional.empty();
  }

  private static Optional<Decision<PositionEvent>> parties(OpenConsultation c) {
    var twice = twice(c.asked(), Party::toString);
    return twice == null ? Optional.empty() : refused(PositionRefusal.ASKED_TWICE, "asked", twice);
  }

  private static Optional<Decision<PositionEvent>> options(OpenConsultation c) {
    String method = c.method();
    if (method == null && c.options().isEmpty()) {
      return Optional.empty();
    }
    if (method == null || c.options().size() < 2) {
      return refused(PositionRefusal.NOTHING_TO_RANK, "options", c.options().size());
    }
    var twice = twice(c.options(), Option::option);
    if (twice != null) {
      return refused(PositionRefusal.OPTION_NAMED_TWICE, "options", twice);
    }
    return Ranking.by(method, c.options()).isPresent()
        ? Optional.empty()
        : Optional.of(
            refuse(
                PositionRefusal.DOES_NOT_RANK,
                "method",
                method,
                "Name a method that ranks all options: %s.".formatted(Ranking.methods())));
  }

  // what is recorded of its end has to fit one entry: who was silent, each pair, and the steps
  private static Optional<Decision<PositionEvent>> size(OpenConsultation c) {
    int options = c.options().size();
    int longest = c.options().stream().mapToInt(it -> bytes(it.option())).max().orElse(0);
    int parties = c.asked().stream().mapToInt(it -> bytes(it.code()) + PARTY).sum();
    int pairs = options * (options - 1) / 2 * (2 * longest + PAIR);
    int steps = options * options * (longest + FIGURE);
    return parties + pairs + steps <= MOST
        ? Optional.empty()
        : refused(PositionRefusal.TOO_MUCH_TO_END, "options", options);
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static <T> @Nullable String twice(List<T> all, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    return all.stream().map(code).filter(each -> !seen.add(each)).findFirst().orElse(null);
  }

  private static Optional<Decision<PositionEvent>> refused(
      PositionRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
