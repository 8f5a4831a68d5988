package quorate.governance.body;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.FillSeat;

/** Whether the decision that is named chose who is to sit. */
final class Choosing {

  private Choosing() {}

  static Optional<Decision<BodyEvent>> doubt(FillSeat c, Seat seat, Standing body) {
    Choice choice = c.choice();
    if (choice == null) {
      return c.how() == How.CO_OPTED && c.met()
          ? no(BodyRefusal.CO_OPTED_BY_DECISION, null)
          : Optional.empty();
    }
    if (choosers(c, seat, body).noneMatch(each -> each.equals(choice.body()))) {
      return no(BodyRefusal.NOT_THEIR_CHOICE, choice.decision());
    }
    if (!choice.stands()) {
      return no(BodyRefusal.CHOICE_STANDS_NO_MORE, choice.decision());
    }
    if (!choice.carried()) {
      return no(BodyRefusal.CHOICE_NOT_CARRIED, choice.decision());
    }
    return choice.on().isAfter(c.from())
        ? Optional.of(refuse(BodyRefusal.CHOSEN_LATER, "from", c.from()))
        : Optional.empty();
  }

  // a body co-opts for itself; to others appoint those whose seat it is, and its parent
  private static Stream<UUID> choosers(FillSeat c, Seat seat, Standing body) {
    var whose = seat.opened().of();
    return c.how() == How.CO_OPTED
        ? Stream.of(c.body())
        : Stream.of(
                c.body(),
                body.established().parent(),
                whose == null ? null : whose.body().orElse(null))
            .filter(Objects::nonNull);
  }

  private static Optional<Decision<BodyEvent>> no(BodyRefusal why, @Nullable UUID decision) {
    return Optional.of(refuse(why, "decision", decision));
  }
}
