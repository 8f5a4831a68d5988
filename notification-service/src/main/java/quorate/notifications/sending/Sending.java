package quorate.notifications.sending;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.notifications.message.MessageCommand.WithdrawMessage;
import quorate.notifications.message.MessageDecider;
import quorate.notifications.wording.Told;
import quorate.notifications.wording.Wording;

/** Words a message, posts it, and records the evidence. */
@Singleton
public final class Sending {

  private final Wording wording;
  private final Post post;
  private final Provider<Shell> shell;

  Sending(Wording wording, Post post, Provider<Shell> shell) {
    this.wording = wording;
    this.post = post;
    this.shell = shell;
  }

  /**
   * Sends one e-mail. A mail server that does not take it is a fact to be recorded; that words or
   * keys cannot be had is a failure of this attempt. To who was erased nothing goes.
   */
  public Uni<Outcome> send(Request request, UUID message, Told told) {
    var stream = MESSAGES.stream(message);
    return wording
        .word(request.convener(), told)
        .chain(
            worded ->
                worded
                    .map(words -> post.send(message, words))
                    .orElseGet(() -> Uni.createFrom().item(new WithdrawMessage(message))))
        .chain(
            command ->
                shell
                    .get()
                    .handle(
                        request,
                        List.of(stream),
                        loaded ->
                            Plan.of(MessageDecider.decide(command, loaded.state(stream)), stream)));
  }
}
