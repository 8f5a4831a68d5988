package quorate.governance.body;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.registered.Organisations;
import quorate.governance.registered.Organisations.Organisation;
import quorate.governance.registered.Registered;

/** Looks for the areas that terms name: within one that nobody knows no seat would ever open. */
@Singleton
final class KnownAreas {

  private final Door door;
  private final Registered register;

  KnownAreas(Door door, Registered register) {
    this.door = door;
    this.register = register;
  }

  /** Goes on if all are there; else a problem that names the first that is not. */
  Uni<Response> known(Terms terms, Supplier<Uni<Response>> then) {
    var rules = terms.composition();
    return rules.stream().allMatch(rule -> rule.within() == null)
        ? then.get()
        : register
            .organisations(door.convener())
            .invoke(known -> refuse(known, rules))
            .chain(known -> then.get());
  }

  private static void refuse(Organisations known, List<SeatRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      String area = rules.get(i).within();
      if (area != null && WantedSeats.isOfNoArea(known, rules.get(i))) {
        throw Problems.of(
            DoorRefusal.VALUES_NOT_ALLOWED,
            "terms.composition[%d].within".formatted(i),
            area,
            "Give the code of a sub-ICB location or place that the register of this convener knows"
                + such(known)
                + ", or leave it out.");
      }
    }
  }

  private static String such(Organisations known) {
    Optional<String> one =
        known.all().stream()
            .flatMap(each -> Stream.of(each.area(), place(each)))
            .filter(code -> !code.isEmpty())
            .findFirst();
    return one.map(", such as %s"::formatted).orElse("");
  }

  private static String place(Organisation one) {
    return one.kind().equals("place") ? one.code() : "";
  }
}
