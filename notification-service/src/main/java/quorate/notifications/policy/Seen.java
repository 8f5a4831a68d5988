package quorate.notifications.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import quorate.chassis.door.Visibility;
import quorate.chassis.react.Shown;
import quorate.chassis.read.Reads;

/** Reads for a reaction: only once the views show what it reacts to. */
@Singleton
final class Seen {

  private final Provider<Visibility> visibility;
  private final Reads reads;

  Seen(Provider<Visibility> visibility, Reads reads) {
    this.visibility = visibility;
    this.reads = reads;
  }

  /** Waits until a service's log is visible up to this position; fails when that takes too long. */
  Uni<Void> upTo(String service, String convener, long position) {
    return Shown.upTo(visibility.get(), service, convener, position);
  }

  /** Reads for a convener. */
  <T> Uni<T> in(String convener, Supplier<Uni<T>> read) {
    return reads.in(convener, read);
  }
}
