package quorate.notifications.policy;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Ids;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.Evidence;
import quorate.notifications.message.MessageCommand.PrepareMessage;
import quorate.notifications.message.MessageDecider;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.Occasion;
import quorate.notifications.messages.MessageView;
import quorate.notifications.recipients.Channel;
import quorate.notifications.recipients.Recipient;
import quorate.notifications.sending.NextStep;
import quorate.notifications.sending.NextStep.TryAgain;
import quorate.notifications.sending.NextStep.WriteLetter;
import quorate.notifications.sending.Sending;

/**
 * Tries an e-mail again after a pause; after a final refusal or too many pauses, writes a letter.
 */
@Singleton
public final class WhenEmailFailsThenTryAgainOrWrite implements Policy {

  private final Sending sending;
  private final Seen seen;
  private final Provider<Shell> shell;
  private final Ids ids;

  WhenEmailFailsThenTryAgainOrWrite(Sending sending, Seen seen, Provider<Shell> shell, Ids ids) {
    this.sending = sending;
    this.seen = seen;
    this.shell = shell;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "when-email-fails-then-try-again-or-write";
  }

  @Override
  public Set<String> sources() {
    return Set.of("notification");
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof MessageFailed failed)) {
      return Uni.createFrom().voidItem();
    }
    // The first entry of a message's stream prepares it; every later one up to this is a failure.
    int failures = entry.version() - 1;
    return seen.upTo(entry.source(), entry.convener(), entry.position())
        .chain(
            () ->
                seen.in(
                    entry.convener(), () -> MessageView.<MessageView>findById(failed.message())))
        .chain(
            message ->
                message.state.equals("sent") || message.failures > failures
                    ? Uni.createFrom().voidItem()
                    : follow(
                        NextStep.after(new Evidence(failed.evidence()), failures),
                        entry,
                        request,
                        message));
  }

  private Uni<Void> follow(NextStep step, Entry entry, Request request, MessageView message) {
    return switch (step) {
      case TryAgain again ->
          Uni.createFrom()
              .voidItem()
              .onItem()
              .delayIt()
              .by(left(entry, request, again))
              .chain(() -> sending.send(request, message.message, message.told()));
      case WriteLetter letter -> write(request, message, letter.reason());
    };
  }

  private static Duration left(Entry entry, Request request, TryAgain again) {
    var left = Duration.between(request.at(), entry.recorded().plus(again.after()));
    return left.isPositive() ? left : Duration.ofMillis(1);
  }

  private Uni<Void> write(Request request, MessageView message, String reason) {
    UUID letter = ids.next();
    var stream = MESSAGES.stream(letter);
    var to = new Recipient(message.practice, message.person, Channel.LETTER, reason);
    return shell
        .get()
        .handle(
            request,
            List.of(stream),
            loaded -> {
              var command =
                  new PrepareMessage(letter, message.ballot, Occasion.of(message.occasion), to);
              return Plan.of(MessageDecider.decide(command, loaded.state(stream)), stream);
            })
        .replaceWithVoid();
  }
}
