package quorate.ballots.proxy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Chair;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.electorate.People;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.log.Shared;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Request;

/** What the register, as heard, says of who asks and of whom they appoint. */
@Singleton
final class RegisterLookUps {

  /**
   * Mandates and persons of the log-in, whether the holder is recorded, and the ballot's key once
   * it has one.
   */
  record Found(Held held, Set<UUID> persons, boolean recorded, Optional<SealingKey> key) {}

  private final Hands hands;
  private final People people;
  private final ChoiceKeys keys;

  RegisterLookUps(Hands hands, People people, ChoiceKeys keys) {
    this.hands = hands;
    this.people = people;
    this.keys = keys;
  }

  /** Who is to hold an appointment: a person, or whoever a notice says takes the chair. */
  record Appointee(@Nullable UUID person, @Nullable Chair chair) {
    static final Appointee NOBODY = new Appointee(null, null);
  }

  /** All that; {@code seals} is whether a key is made for the ballot if it has none. */
  Uni<Found> of(Request request, UUID ballot, Appointee holder, boolean seals) {
    String convener = request.convener();
    return Shared.work(() -> hands.of(convener, request.actor()))
        .chain(
            held ->
                persons(request, held)
                    .chain(
                        persons ->
                            recorded(request, held, holder)
                                .chain(
                                    recorded ->
                                        key(convener, ballot, seals)
                                            .map(key -> new Found(held, persons, recorded, key)))));
  }

  private Uni<Set<UUID>> persons(Request request, Held held) {
    return people.behind(request.convener(), request.actor(), held.register().position());
  }

  private Uni<Boolean> recorded(Request request, Held held, Appointee appointee) {
    var chair = appointee.chair();
    if (appointee.person() != null || chair == null) {
      return recorded(request, held, appointee.person());
    }
    String login = chair.login();
    return login == null
        ? recorded(request, held, chair.person())
        : people
            .behind(request.convener(), "login:" + login, held.register().position())
            .map(persons -> !persons.isEmpty());
  }

  private Uni<Boolean> recorded(Request request, Held held, @Nullable UUID holder) {
    var on = request.today();
    return holder == null
        ? Uni.createFrom().item(false)
        : people
            .of(request.convener(), holder, on, held.register().position())
            .map(People.Known::recorded);
  }

  private Uni<Optional<SealingKey>> key(String convener, UUID ballot, boolean seals) {
    return seals ? keys.make(convener, ballot).map(Optional::of) : keys.find(convener, ballot);
  }
}
