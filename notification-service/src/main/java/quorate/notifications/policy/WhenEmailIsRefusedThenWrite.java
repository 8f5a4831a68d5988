package quorate.notifications.policy;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Ids;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.Evidence;
import quorate.notifications.message.Message;
import quorate.notifications.message.MessageCommand.PrepareMessage;
import quorate.notifications.message.MessageDecider;
import quorate.notifications.message.MessageEvent;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.NextStep;
import quorate.notifications.message.NextStep.WriteLetter;
import quorate.notifications.message.Occasion;
import quorate.notifications.messages.MessageView;
import quorate.notifications.recipients.Channel;
import quorate.notifications.recipients.Recipient;

/** Writes a letter where an e-mail was refused for good, or failed too often. */
@Singleton
public final class WhenEmailIsRefusedThenWrite implements Policy {

  private final Seen seen;
  private final Provider<Shell> shell;
  private final Ids ids;

  WhenEmailIsRefusedThenWrite(Seen seen, Provider<Shell> shell, Ids ids) {
    this.seen = seen;
    this.shell = shell;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "when-email-is-refused-then-write";
  }

  @Override
  public Set<String> sources() {
    return Set.of("notification");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MessageFailed.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    // The first entry of a message's stream prepares it; every later one up to this is a failure.
    return entry.event() instanceof MessageFailed failed
            && NextStep.after(new Evidence(failed.evidence()), entry.version() - 1)
                instanceof WriteLetter(var reason)
        ? write(entry, request, failed.message(), reason)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> write(Entry entry, Request request, UUID refused, String reason) {
    UUID id = ids.next();
    var letter = MESSAGES.stream(id);
    return seen.upTo(entry.source(), entry.convener(), entry.position())
        .chain(() -> seen.in(entry.convener(), () -> MessageView.<MessageView>findById(refused)))
        .chain(
            message ->
                Occasion.of(message.occasion).isByEmailAlone()
                    ? Uni.createFrom().voidItem()
                    : write(request, letter, instead(id, message, reason)));
  }

  private Uni<Void> write(
      Request request, StreamRef<Message, MessageEvent> letter, PrepareMessage command) {
    return shell
        .get()
        .handle(
            request,
            List.of(letter),
            loaded -> Plan.of(MessageDecider.decide(command, loaded.state(letter)), letter))
        .chain(Recorded::orFail);
  }

  private static PrepareMessage instead(UUID letter, MessageView refused, String reason) {
    var to = new Recipient(refused.practice, refused.person, Channel.LETTER, reason);
    return new PrepareMessage(letter, refused.ballot, Occasion.of(refused.occasion), to);
  }
}
