package quorate.chassis.react;

import io.smallrye.mutiny.Uni;
import quorate.chassis.door.Visibility;
import quorate.chassis.wire.Entry;

/** What a reaction reads is to show what it reacts to: one that comes too early is tried again. */
public final class Shown {

  private Shown() {}

  /** Goes on once reads show this entry. */
  public static Uni<Void> upTo(Visibility visibility, Entry entry) {
    return upTo(visibility, entry.source(), entry.convener(), entry.position());
  }

  /**
   * Goes on once reads show a service's log up to this position, else fails with {@link NotYet}.
   */
  public static Uni<Void> upTo(
      Visibility visibility, String service, String convener, long position) {
    return visibility
        .await(service, convener, position)
        .invoke(
            visible -> {
              if (!visible) {
                throw new NotYet("%s:%d is not visible yet".formatted(service, position));
              }
            })
        .replaceWithVoid();
  }
}
