package quorate.chassis.shell;

import io.vertx.core.impl.ContextInternal;
import java.util.function.Supplier;

/**
 * Plans are made again when a stream moved, by then in another request's context or in none: they
 * are made in none from the first, so that one which asks for a request fails whenever it is run.
 */
final class Apart {

  private Apart() {}

  /** Does this where no request is at hand, on the same thread. */
  static <T> T fromRequests(Supplier<T> work) {
    ContextInternal current = ContextInternal.current();
    if (current == null) {
      return work.get();
    }
    ContextInternal own = current.unwrap();
    ContextInternal before = own.beginDispatch();
    try {
      return work.get();
    } finally {
      own.endDispatch(before);
    }
  }
}
