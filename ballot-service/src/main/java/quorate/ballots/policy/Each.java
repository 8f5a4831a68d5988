package quorate.ballots.policy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Does what is due for one ballot after the other; what fails is told and holds up no other. */
final class Each {

  private static final Logger LOG = Logger.getLogger(Each.class);

  private Each() {}

  static <T extends Record> Uni<Void> of(List<T> due, Function<T, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(due)
        .onItem()
        .transformToUniAndConcatenate(
            one ->
                Uni.createFrom()
                    .deferred(() -> work.apply(one))
                    .onFailure()
                    .invoke(failure -> LOG.errorf(failure, "not done for %s", one))
                    .onFailure()
                    .recoverWithNull())
        .onItem()
        .ignoreAsUni();
  }
}
