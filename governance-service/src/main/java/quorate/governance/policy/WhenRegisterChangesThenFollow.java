package quorate.governance.policy;

import static quorate.governance.body.Body.BODIES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Visibility;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Shown;
import quorate.chassis.react.Stamp;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.FollowRegister;
import quorate.governance.body.BodyCommand.Wanted;
import quorate.governance.body.BodyDecider;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.SeatRule;
import quorate.governance.body.SeatSource;
import quorate.governance.body.WantedSeats;
import quorate.governance.registered.Organisations;
import quorate.governance.registered.RegisterHeard.OfOrganisation;
import quorate.governance.registered.Registered;

/** Opens and closes the seats that follow the register, when it or the terms change. */
@Singleton
public final class WhenRegisterChangesThenFollow implements Policy {

  private final Provider<Shell> shell;
  private final Provider<Visibility> visibility;
  private final KnownBodies bodies;
  private final Registered register;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenRegisterChangesThenFollow(
      Provider<Shell> shell,
      Provider<Visibility> visibility,
      KnownBodies bodies,
      Registered register) {
    this.shell = shell;
    this.visibility = visibility;
    this.bodies = bodies;
    this.register = register;
  }

  @Override
  public String name() {
    return "when-register-changes-then-follow";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance", "membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(OfOrganisation.class, BodyEstablished.class, TermsRevised.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    LocalDate today = request.today();
    return switch (entry.event()) {
      case BodyEstablished e -> follow(request, List.of(e.body()), today);
      case TermsRevised e ->
          follow(request, List.of(e.body()), e.from().isAfter(today) ? e.from() : today);
      case OfOrganisation _ ->
          Shown.upTo(visibility.get(), entry)
              .chain(() -> bodies.all(entry.convener()))
              .chain(all -> follow(request, following(all, today), today));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static List<UUID> following(List<Standing> all, LocalDate today) {
    return all.stream()
        .filter(
            body ->
                body.termsOn(today).composition().stream()
                    .map(SeatRule::source)
                    .anyMatch(SeatSource::followsRegister))
        .map(body -> body.established().body())
        .toList();
  }

  private Uni<Void> follow(Request request, List<UUID> which, LocalDate day) {
    if (which.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return register
        .upTo(request.convener())
        .chain(
            upTo ->
                register
                    .organisations(request.convener())
                    .chain(
                        known ->
                            Reacting.each(
                                which,
                                body -> follow(request, body, known, day, upTo.position()))));
  }

  private Uni<Void> follow(
      Request request, UUID body, Organisations known, LocalDate day, long position) {
    var stream = BODIES.stream(body);
    return shell
        .get()
        .handle(
            Stamp.part(request, body.toString()),
            List.<StreamRef<?, ?>>of(stream),
            loaded -> plan(loaded, body, known, day).heard("membership", Math.max(0, position)))
        .replaceWithVoid();
  }

  private static Plan plan(Loaded loaded, UUID body, Organisations known, LocalDate day) {
    var stream = BODIES.stream(body);
    Body state = loaded.state(stream);
    var wanted =
        state instanceof Standing standing
            ? WantedSeats.of(known, standing.termsOn(day))
            : List.<Wanted>of();
    return Plan.of(
        BodyDecider.decide(new FollowRegister(body, wanted, day), state, new Body.Unknown()),
        stream);
  }
}
