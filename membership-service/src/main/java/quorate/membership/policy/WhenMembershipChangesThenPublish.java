package quorate.membership.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.publication.PublicationEvent.PublicationRuled;
import quorate.membership.publication.RuleLog;
import quorate.membership.published.EverMembers;
import quorate.membership.published.Publishing;

/**
 * Publishes what the convener's rule publishes of a member, as it changes; when the rule comes to
 * say so, of all of them. What is said is found by comparison with what was said, so a portion that
 * is done again says nothing.
 */
@Singleton
public final class WhenMembershipChangesThenPublish implements Policy {

  private static final Uni<Void> NOTHING = Uni.createFrom().voidItem();

  private final Provider<Shell> shell;
  private final RuleLog rules;
  private final EverMembers members;
  // Only saves asking: an import of a convener that publishes nothing costs next to nothing here.
  // A rule recorded after what is known here publishes what was passed by with all the rest.
  private final Map<String, RuleLog.Latest> known = new ConcurrentHashMap<>();

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenMembershipChangesThenPublish(Provider<Shell> shell, RuleLog rules, EverMembers members) {
    this.shell = shell;
    this.rules = rules;
    this.members = members;
  }

  @Override
  public String name() {
    return "when-membership-changes-then-publish";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        PublicationRuled.class,
        MemberAdmitted.class,
        MemberResigned.class,
        MemberExpelled.class,
        MemberDissolved.class,
        MemberFactRetracted.class,
        PracticePlaced.class,
        NetworkJoined.class,
        NetworkLeft.class,
        PracticeFactRetracted.class);
  }

  @Override
  public boolean concerns(Entry entry) {
    var before = known.get(entry.convener());
    return before == null
        || entry.position() > before.through()
        || before.rule().publishedFrom().isPresent();
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return switch (entry.event()) {
      case PublicationRuled _ -> ifPublished(entry, () -> publishAll(entry, request));
      case MemberEvent e -> ifPublished(entry, () -> publish(e.practice(), request));
      case PracticeEvent e -> ifPublished(entry, () -> publish(e.practice(), request));
      case null, default -> NOTHING;
    };
  }

  private Uni<Void> ifPublished(Entry entry, Supplier<Uni<Void>> publish) {
    var before = known.get(entry.convener());
    return before != null && entry.position() <= before.through()
        ? ifPublished(before, publish)
        : rules
            .latest(entry.convener())
            .invoke(latest -> known.put(entry.convener(), latest))
            .chain(latest -> ifPublished(latest, publish));
  }

  private static Uni<Void> ifPublished(RuleLog.Latest latest, Supplier<Uni<Void>> publish) {
    return latest.rule().publishedFrom().isPresent() ? publish.get() : NOTHING;
  }

  private Uni<Void> publishAll(Entry entry, Request request) {
    return members
        .before(entry)
        .map(Publishing::inPortions)
        .chain(
            parts ->
                parts.isEmpty()
                    ? NOTHING
                    : shell
                        .get()
                        .handle(request, parts)
                        .chain(WhenMembershipChangesThenPublish::orFail));
  }

  // Looks first: most of what is recorded of practices changes nothing that is published.
  private Uni<Void> publish(String practice, Request request) {
    var publishing = new Publishing(List.of(practice));
    return shell
        .get()
        .look(request.convener(), publishing.reads())
        .chain(
            loaded ->
                publishing.lacks(loaded)
                    ? shell
                        .get()
                        .handle(request, publishing.reads(), publishing::plan)
                        .chain(WhenMembershipChangesThenPublish::orFail)
                    : NOTHING);
  }

  private static Uni<Void> orFail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded _ -> NOTHING;
      case Outcome.Refused(var why, var detail, _) ->
          Uni.createFrom().failure(new IllegalStateException(why + ": " + detail));
    };
  }
}
