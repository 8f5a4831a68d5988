package quorate.chassis.react;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Head;

/**
 * Up to where one log was reacted to; after {@code tries} failures at the next entry, why, and when
 * it is due again, in nanoseconds.
 */
record Reached(long position, int tries, @Nullable String why, long again) {

  private static final int STATED = 5;
  private static final long UNKNOWN = -2;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);
  private static final long AWAY = TimeUnit.SECONDS.toNanos(1);

  /** Not looked up yet, and due. */
  static Reached unknown() {
    return upTo(UNKNOWN);
  }

  /** All went well up to here. */
  static Reached upTo(long position) {
    return new Reached(position, 0, null, System.nanoTime());
  }

  boolean isKnown() {
    return position != UNKNOWN;
  }

  boolean isBefore(Head head) {
    return position < head.size() - 1;
  }

  boolean isDue(long now) {
    return again - now <= 0;
  }

  /** The entry after this position failed: once more, if nothing went well since. */
  Reached failedAfter(long last, Throwable failure, Duration pause) {
    int failures = last == position ? tries + 1 : 1;
    long rest = Math.min(LONGEST, pause.toNanos() << Math.min(2 * failures - 2, 20));
    return new Reached(last, failures, reason(failure), System.nanoTime() + rest);
  }

  private static String reason(Throwable failure) {
    return failure instanceof NotYet ? "waits: " + failure.getMessage() : failure.toString();
  }

  /** As it was, since the database was away; to be tried again in a moment. */
  Reached later() {
    return new Reached(position, tries, why, System.nanoTime() + AWAY);
  }

  /** What is to be said of it once it failed too often. */
  @Nullable String trouble() {
    return tries < STATED ? null : "try %d: %s".formatted(tries, why);
  }
}
