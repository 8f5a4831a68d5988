package quorate.governance.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import quorate.chassis.door.Visibility;
import quorate.chassis.react.NotYet;
import quorate.chassis.wire.Entry;

/** What reactions about bodies share: that they see what they heard, and go one by one. */
final class Reacting {

  private Reacting() {}

  /** Goes on once the views show what the entry says. */
  static Uni<Void> seen(Visibility visibility, Entry entry) {
    return visibility
        .await(entry.source(), entry.convener(), entry.position())
        .invoke(
            visible -> {
              if (!visible) {
                throw new NotYet(
                    "%s:%d is not visible yet".formatted(entry.source(), entry.position()));
              }
            })
        .replaceWithVoid();
  }

  static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(work::apply)
        .onItem()
        .ignoreAsUni();
  }
}
