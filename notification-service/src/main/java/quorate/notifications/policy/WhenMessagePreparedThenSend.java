package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.react.Policy;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.recipients.Channel;
import quorate.notifications.sending.Sending;
import quorate.notifications.wording.Told;

/** Sends what goes by e-mail; a letter waits to be printed. */
@Singleton
public final class WhenMessagePreparedThenSend implements Policy {

  private final Sending sending;

  WhenMessagePreparedThenSend(Sending sending) {
    this.sending = sending;
  }

  @Override
  public String name() {
    return "when-message-prepared-then-send";
  }

  @Override
  public Set<String> sources() {
    return Set.of("notification");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MessagePrepared.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return entry.event() instanceof MessagePrepared prepared
            && prepared.channel().equals(Channel.EMAIL.word())
        ? sending.send(request, prepared.message(), Told.of(prepared)).replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
