package quorate.chassis.log;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Gathers what arrives while one batch is under way into the next. An idle caller waits for nobody;
 * items that may not share a batch wait for a later one, in order. The work answers one result per
 * item, in the items' order.
 */
public final class GroupCommit<I, O> {

  private record Waiting<I, O>(I item, Promise<O> answer) {}

  private final int most;
  private final Supplier<Predicate<I>> admission;
  private final Function<List<I>, Future<List<O>>> work;
  private final Deque<Waiting<I, O>> queue = new ArrayDeque<>();
  private boolean busy;

  /**
   * {@code admission} makes, for each batch, the rule that says whether one more item may join it.
   */
  public GroupCommit(
      int most, Supplier<Predicate<I>> admission, Function<List<I>, Future<List<O>>> work) {
    this.most = most;
    this.admission = admission;
    this.work = work;
  }

  /** Does this with others; answers on the thread that ran the batch. */
  public Future<O> submit(I item) {
    Promise<O> answer = Promise.promise();
    synchronized (this) {
      queue.add(new Waiting<>(item, answer));
      if (busy) {
        return answer.future();
      }
      busy = true;
    }
    soon();
    return answer.future();
  }

  /** Whoever is about to ask on this event loop, in the same turn, joins. */
  private void soon() {
    Context turn = Vertx.currentContext();
    if (turn == null) {
      next();
    } else {
      turn.runOnContext(ignored -> next());
    }
  }

  private void next() {
    List<Waiting<I, O>> batch = gather();
    if (batch.isEmpty()) {
      return;
    }
    run(batch.stream().map(Waiting::item).toList())
        .onComplete(
            done -> {
              try {
                answer(batch, done);
              } finally {
                soon();
              }
            });
  }

  private void answer(List<Waiting<I, O>> batch, AsyncResult<List<O>> done) {
    for (int i = 0; i < batch.size(); i++) {
      if (done.succeeded()) {
        batch.get(i).answer().complete(done.result().get(i));
      } else {
        batch.get(i).answer().fail(done.cause());
      }
    }
  }

  private Future<List<O>> run(List<I> items) {
    try {
      return work.apply(items);
    } catch (RuntimeException e) {
      return Future.failedFuture(e);
    }
  }

  private synchronized List<Waiting<I, O>> gather() {
    List<Waiting<I, O>> batch = new ArrayList<>();
    Predicate<I> mayJoin = admission.get();
    Iterator<Waiting<I, O>> waiting = queue.iterator();
    while (waiting.hasNext() && batch.size() < most) {
      Waiting<I, O> candidate = waiting.next();
      if (mayJoin.test(candidate.item())) {
        batch.add(candidate);
        waiting.remove();
      }
    }
    busy = !batch.isEmpty();
    return batch;
  }
}
