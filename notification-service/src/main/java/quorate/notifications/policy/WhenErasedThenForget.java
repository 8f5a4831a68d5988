package quorate.notifications.policy;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.MessageCommand.WithdrawMessage;
import quorate.notifications.message.MessageDecider;
import quorate.notifications.message.MessageEvent;
import quorate.notifications.messages.MessageView;
import quorate.notifications.people.MembershipHeard.ContactErased;
import quorate.notifications.people.MembershipHeard.PersonErased;
import quorate.people.KeyCache;

/** Drops the keys of who was erased, and withdraws what they were still to be told. */
@Singleton
public final class WhenErasedThenForget implements Policy {

  private final KeyCache keys;
  private final Seen seen;
  private final Provider<Shell> shell;

  WhenErasedThenForget(KeyCache keys, Seen seen, Provider<Shell> shell) {
    this.keys = keys;
    this.seen = seen;
    this.shell = shell;
  }

  @Override
  public String name() {
    return "when-erased-then-forget";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return switch (entry.event()) {
      case ContactErased e -> {
        keys.forget(entry.convener(), e.person());
        yield Uni.createFrom().voidItem();
      }
      case PersonErased e -> {
        keys.forget(entry.convener(), e.person());
        yield withdraw(entry, request, e.person());
      }
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  // What is prepared after this look is not sent either: whoever words it sees the erasure.
  private Uni<Void> withdraw(Entry entry, Request request, UUID person) {
    return seen.upTo(entry.source(), entry.convener(), entry.position())
        .chain(() -> seen.in(entry.convener(), () -> waiting(person)))
        .chain(
            messages ->
                messages.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : shell
                        .get()
                        .handle(request, streams(messages), loaded -> plan(loaded, messages))
                        .chain(Recorded::orFail));
  }

  private static Uni<List<UUID>> waiting(UUID person) {
    return MessageView.<MessageView>list("person = ?1 and settled is null", person)
        .map(messages -> messages.stream().map(it -> it.message).toList());
  }

  private static List<StreamRef<?, ?>> streams(List<UUID> messages) {
    List<StreamRef<?, ?>> streams = new ArrayList<>();
    messages.forEach(message -> streams.add(MESSAGES.stream(message)));
    return streams;
  }

  private static Plan plan(Loaded loaded, List<UUID> messages) {
    var plan = Plan.nothing();
    for (UUID message : messages) {
      var stream = MESSAGES.stream(message);
      var decision = MessageDecider.decide(new WithdrawMessage(message), loaded.state(stream));
      // one that was sent meanwhile keeps its evidence
      if (decision instanceof Decision.Accepted<MessageEvent>(var events)) {
        plan = plan.and(stream, events);
      }
    }
    return plan;
  }
}
