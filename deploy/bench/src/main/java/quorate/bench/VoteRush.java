package quorate.bench;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Every practice votes once: 5 % change their vote meanwhile, 1 % send the same vote twice at once,
 * under one key or under two; and 1 % keep changing it through the close until they are refused.
 */
final class VoteRush {

  private static final int CLIENTS = 32;
  private static final int IN_A_TURN = 21;
  // late enough that whoever changes a vote finds it recorded, early enough that others still vote
  private static final int TURNS_LATER = 10;
  private static final int SEED = 2026;
  private static final Duration AT_THE_CLOSE = Duration.ofSeconds(1);

  private final VoteClient votes;
  private final VoteBook book;
  private final List<String> choices = new ArrayList<>();
  private final ConcurrentMap<Integer, Future<?>> first = new ConcurrentHashMap<>();
  private final AtomicInteger throughTheClose = new AtomicInteger();

  VoteRush(VoteClient votes, VoteBook book) {
    this.votes = votes;
    this.book = book;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = 0; i < book.practices(); i++) {
      choices.add(BallotOffice.OPTIONS.get(random.nextInt(10) < 6 ? 0 : 1));
    }
  }

  /** The votes of all, and the changes of the twentieth part that changes its vote. */
  Load.Measured run() throws InterruptedException {
    return new Load(CLIENTS, book.practices() + book.practices() / (IN_A_TURN - 1)).run(this::slot);
  }

  /** How many votes were accepted of those who kept changing theirs. */
  int throughTheClose() {
    return throughTheClose.get();
  }

  /** Twenty votes are followed by the change of one that was cast some turns before. */
  private Future<?> slot(int number) {
    int turn = number / IN_A_TURN;
    int place = number % IN_A_TURN;
    if (place < IN_A_TURN - 1) {
      return vote(turn * (IN_A_TURN - 1) + place);
    }
    int turns = book.practices() / (IN_A_TURN - 1);
    int practice = Math.floorMod(turn - TURNS_LATER, turns) * (IN_A_TURN - 1) + 7;
    return first
        .getOrDefault(practice, Future.succeededFuture())
        .transform(voted -> change(practice));
  }

  private Future<?> vote(int practice) {
    Future<?> vote =
        practice % 100 == 0
            ? twice(practice)
            : cast(practice, choices.get(practice), votes.newKey());
    first.put(practice, vote);
    return vote;
  }

  private Future<?> twice(int practice) {
    String key = votes.newKey();
    String other = practice % 200 == 0 ? key : votes.newKey();
    String choice = choices.get(practice);
    return Future.all(cast(practice, choice, key), cast(practice, choice, other));
  }

  private Future<Object> change(int practice) {
    String now = other(book.of(practice).isEmpty() ? choices.get(practice) : book.of(practice));
    return cast(practice, now, votes.newKey()).mapEmpty();
  }

  private Future<?> cast(int practice, String choice, String key) {
    return book.noted(practice, choice, votes.vote(practice, choice, key));
  }

  private static String other(String choice) {
    return choice.equals("A") ? "B" : "A";
  }

  /** From shortly before the close on, until each is refused. */
  Future<?> changeThrough(Instant closes) throws InterruptedException {
    Duration until = Duration.between(Instant.now(), closes.minus(AT_THE_CLOSE));
    if (until.isPositive()) {
      Thread.sleep(until);
    }
    List<Future<?>> insisting = new ArrayList<>();
    for (int practice = 50; practice < book.practices(); practice += 100) {
      insisting.add(changeUntilRefused(practice));
    }
    return Future.all(insisting);
  }

  private Future<Object> changeUntilRefused(int practice) {
    return change(practice)
        .transform(
            done -> {
              if (done.succeeded()) {
                throughTheClose.incrementAndGet();
                return changeUntilRefused(practice);
              }
              return isOver(done.cause())
                  ? Future.succeededFuture()
                  : Future.failedFuture(done.cause());
            });
  }

  private static boolean isOver(Throwable cause) {
    return VoteClient.isRefused(cause, "too-late") || VoteClient.isRefused(cause, "not-open");
  }
}
