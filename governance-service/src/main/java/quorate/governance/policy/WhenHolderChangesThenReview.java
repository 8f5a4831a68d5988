package quorate.governance.policy;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
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
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.ReviewHolder;
import quorate.governance.body.BodyDecider;
import quorate.governance.body.BodyEvent.TermsRevised;
import quorate.governance.body.Candidates;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestEnded;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.registered.RegisterHeard.PersonErased;
import quorate.governance.registered.RegisterHeard.RoleStated;

/**
 * Suspends a seat, or lets it cease, when something becomes known of its holder that the terms do
 * not allow: a competing interest, a role class, new terms; and lets it resume when that is gone.
 */
@Singleton
public final class WhenHolderChangesThenReview implements Policy {

  private final Provider<Shell> shell;
  private final Provider<Visibility> visibility;
  private final KnownBodies bodies;
  private final Candidates candidates;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenHolderChangesThenReview(
      Provider<Shell> shell,
      Provider<Visibility> visibility,
      KnownBodies bodies,
      Candidates candidates) {
    this.shell = shell;
    this.visibility = visibility;
    this.bodies = bodies;
    this.candidates = candidates;
  }

  private record Seated(UUID body, UUID person) {}

  @Override
  public String name() {
    return "when-holder-changes-then-review";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance", "membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        InterestDeclared.class,
        InterestUpdated.class,
        InterestEnded.class,
        TermsRevised.class,
        RoleStated.class,
        PersonErased.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    LocalDate today = request.today();
    return switch (entry.event()) {
      case InterestDeclared e -> review(request, e.person(), today);
      case InterestUpdated e -> review(request, e.person(), today);
      case InterestEnded e -> // on its last day it still bars
          review(request, e.person(), later(today, e.lastDay().plusDays(1)));
      case TermsRevised e -> holders(request, e.body(), later(today, e.from()));
      case RoleStated e ->
          Shown.upTo(visibility.get(), entry)
              .chain(() -> review(request, e.person(), later(today, e.from())));
      case PersonErased e ->
          Shown.upTo(visibility.get(), entry).chain(() -> review(request, e.person(), today));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private Uni<Void> review(Request request, UUID person, LocalDate day) {
    return bodies
        .all(request.convener())
        .map(
            all ->
                all.stream()
                    .filter(body -> isSeated(body, person, day))
                    .map(body -> new Seated(body.established().body(), person))
                    .toList())
        .chain(all -> Reacting.each(all, seated -> review(request, seated, day)));
  }

  private static boolean isSeated(Standing body, UUID person, LocalDate day) {
    return body.seats().stream()
        .flatMap(seat -> seat.holdings().stream())
        .anyMatch(it -> it.person().equals(person) && it.reachesBeyond(day));
  }

  private Uni<Void> holders(Request request, UUID body, LocalDate day) {
    return bodies
        .all(request.convener())
        .map(
            all ->
                all.stream()
                    .filter(each -> each.established().body().equals(body))
                    .flatMap(each -> each.seats().stream())
                    .flatMap(seat -> seat.holdings().stream())
                    .filter(holding -> holding.reachesBeyond(day))
                    .map(holding -> new Seated(body, holding.person()))
                    .distinct()
                    .toList())
        .chain(all -> Reacting.each(all, seated -> review(request, seated, day)));
  }

  private Uni<Void> review(Request request, Seated seated, LocalDate day) {
    var stream = BODIES.stream(seated.body());
    var interests = INTERESTS.stream(seated.person());
    return shell
        .get()
        .handle(
            Stamp.part(request, seated.body() + "/" + seated.person()),
            List.<StreamRef<?, ?>>of(stream, interests),
            () -> UniHelper.toFuture(candidates.of(request.convener(), seated.person(), day)),
            (loaded, found) -> {
              var candidate = found.candidate(loaded.state(interests));
              return Plan.of(
                      BodyDecider.decide(
                          new ReviewHolder(seated.body(), candidate, day),
                          loaded.state(stream),
                          new Body.Unknown()),
                      stream)
                  .heard("membership", Math.max(0, found.register().position()));
            })
        .replaceWithVoid();
  }
}
