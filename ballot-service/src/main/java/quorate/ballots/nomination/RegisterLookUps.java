package quorate.ballots.nomination;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.People;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Rolls;
import quorate.chassis.door.Problems;
import quorate.chassis.log.Shared;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.ShellRefusal;

/** What the register, as heard, says of who asks and of whom it is about. */
@Singleton
final class RegisterLookUps {

  /**
   * A practice's standing, the candidate's role classes if recorded, and how far that was heard.
   */
  record Backed(Backer backer, @Nullable Set<String> roles, long position) {}

  /** The people behind the log-in that asks, and how far that was heard. */
  record Behind(Set<UUID> persons, long position) {}

  private final Hands hands;
  private final People people;
  private final Rolls rolls;

  RegisterLookUps(Hands hands, People people, Rolls rolls) {
    this.hands = hands;
    this.people = people;
    this.rolls = rolls;
  }

  /** A practice that asks to support a candidate. */
  Uni<Backed> backed(Request request, Call call, String practice, UUID candidate) {
    var on = request.today();
    return held(request)
        .chain(
            held -> {
              long position = held.register().position();
              return notEntitled(request.convener(), call, practice, on, position)
                  .map(why -> new Backer(practice, held.mandates(), why))
                  .chain(backer -> backed(request, backer, candidate, on, position));
            });
  }

  private Uni<Backed> backed(
      Request request, Backer backer, UUID candidate, LocalDate on, long position) {
    return people
        .of(request.convener(), candidate, on, position)
        .map(known -> new Backed(backer, known.recorded() ? known.roles() : null, position));
  }

  /** Who asks. */
  Uni<Behind> behind(Request request) {
    return held(request)
        .chain(
            held -> {
              long position = held.register().position();
              return people
                  .behind(request.convener(), request.actor(), position)
                  .map(persons -> new Behind(persons, position));
            });
  }

  private Uni<Hands.Held> held(Request request) {
    return Shared.work(() -> hands.of(request.convener(), request.actor()))
        .invoke(
            held -> {
              if (held.register().stale()) {
                throw Problems.of(ShellRefusal.NEIGHBOUR_STALE);
              }
            });
  }

  private Uni<Map<String, String>> notEntitled(
      String convener, Call call, String practice, LocalDate on, long position) {
    Map<RollRule, String> known = new HashMap<>();
    Map<String, String> why = new HashMap<>();
    return Multi.createFrom()
        .iterable(call.seats())
        .onItem()
        .transformToUniAndConcatenate(
            seat -> {
              RollRule rule = call.ruleOf(seat);
              return why(convener, rule, practice, on, position, known)
                  .invoke(
                      told -> {
                        if (!told.isEmpty()) {
                          why.put(seat.seat(), told);
                        }
                      });
            })
        .collect()
        .last()
        .map(done -> why);
  }

  /** Empty for who is entitled; the seats of one electorate are looked up once. */
  private Uni<String> why(
      String convener,
      RollRule rule,
      String practice,
      LocalDate on,
      long position,
      Map<RollRule, String> known) {
    String told = known.get(rule);
    return told != null
        ? Uni.createFrom().item(told)
        : rolls
            .draw(convener, rule, on, position)
            .map(drawing -> why(drawing, practice))
            .invoke(found -> known.put(rule, found));
  }

  private static String why(Drawing drawing, String practice) {
    if (drawing.roll().lines().stream().map(RollLine::practice).anyMatch(practice::equals)) {
      return "";
    }
    return drawing.excluded().stream()
        .filter(each -> each.practice().equals(practice))
        .map(Drawing.Excluded::reason)
        .findFirst()
        .orElse("not of the electorate");
  }
}
