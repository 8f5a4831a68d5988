package quorate.governance.representation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.representation.Representation.Carrier;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationCommand.NameRepresentationDeputy;
import quorate.governance.representation.RepresentationCommand.NameRepresentative;
import quorate.governance.representation.RepresentationEvent.RepresentationDeputyNamed;
import quorate.governance.representation.RepresentationEvent.RepresentativeNamed;

/** Who may be named to carry positions: two at any time, none of them there for themselves. */
final class Naming {

  private static final int MOST = 2;

  private Naming() {}

  static Decision<RepresentationEvent> name(NameRepresentative c, Open open, Sent sent) {
    return doubt(open, sent, c.person(), c.known(), new Time(c.from(), c.to()))
        .or(() -> tooMany(open, new Time(c.from(), c.to())))
        .orElseGet(
            () ->
                accept(new RepresentativeNamed(c.representation(), c.person(), c.from(), c.to())));
  }

  static Decision<RepresentationEvent> name(NameRepresentationDeputy c, Open open, Sent sent) {
    return doubt(open, sent, c.person(), c.known(), new Time(c.from(), c.to()))
        .orElseGet(
            () ->
                accept(
                    new RepresentationDeputyNamed(
                        c.representation(), c.person(), c.from(), c.to())));
  }

  private record Time(LocalDate from, @Nullable LocalDate to) {}

  private static Optional<Decision<RepresentationEvent>> doubt(
      Open open, Sent sent, UUID person, boolean known, Time time) {
    LocalDate to = time.to();
    if (!known) {
      return refused(RepresentationRefusal.NO_SUCH_PERSON_KNOWN, "person", person);
    }
    if (time.from().isBefore(open.opened().since())) {
      return refused(RepresentationRefusal.BEFORE_IT_OPENED, "from", time.from());
    }
    if (to != null && to.isBefore(time.from())) {
      return refused(RepresentationRefusal.ENDS_BEFORE_IT_BEGINS, "to", to);
    }
    if (open.carriers().stream()
        .anyMatch(each -> each.person().equals(person) && each.meets(time.from(), to))) {
      return refused(RepresentationRefusal.NAMED_ALREADY, "person", person);
    }
    return Carrying.ownCapacity(sent, person, time.from(), "person");
  }

  // on each day of that time on which somebody begins there is one more, else none is passed
  private static Optional<Decision<RepresentationEvent>> tooMany(Open open, Time time) {
    var others =
        open.carriers().stream()
            .filter(each -> !each.deputy() && each.meets(time.from(), time.to()))
            .toList();
    boolean full =
        others.stream()
            .map(Carrier::from)
            .map(day -> day.isBefore(time.from()) ? time.from() : day)
            .anyMatch(day -> others.stream().filter(each -> each.on(day)).count() >= MOST);
    return full
        ? refused(RepresentationRefusal.TWO_AT_MOST, "from", time.from())
        : Optional.empty();
  }

  private static Optional<Decision<RepresentationEvent>> refused(
      RepresentationRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
