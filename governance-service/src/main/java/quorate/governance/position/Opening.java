package quorate.governance.position;

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
import quorate.governance.party.Party;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionEvent.ConsultationOpened;
import quorate.governance.position.PositionEvent.Option;

/** Whether a consultation can be opened as it is asked for. */
final class Opening {

  private Opening() {}

  static Decision<PositionEvent> open(OpenConsultation c, Rests rests) {
    if (!(rests.body() instanceof Standing body) || !body.on(c.since())) {
      return refuse(PositionRefusal.NO_SUCH_BODY_HERE, "body", c.body());
    }
    return days(c)
        .or(() -> parties(c))
        .or(() -> options(c))
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
        c.until());
  }

  private static Optional<Decision<PositionEvent>> days(OpenConsultation c) {
    if (c.since().isAfter(c.today())) {
      return refused(PositionRefusal.OPENED_AHEAD, "since", c.since());
    }
    return c.until().isBefore(c.since())
        ? refused(PositionRefusal.ENDS_BEFORE_IT_BEGINS, "until", c.until())
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

  private static <T> @Nullable String twice(List<T> all, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    return all.stream().map(code).filter(each -> !seen.add(each)).findFirst().orElse(null);
  }

  private static Optional<Decision<PositionEvent>> refused(
      PositionRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
