package quorate.stories.importing;

import java.io.PrintStream;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import quorate.stories.stack.Answer;
import quorate.stories.stack.StoryStopped;

/**
 * Asks again, under the same key, for as long as a service answers that it cannot just now (503):
 * what was recorded is not visible yet, or others hand in large files.
 */
record Patience(Duration pause, int times, PrintStream progress) {

  private static final int UNAVAILABLE = 503;

  /** Every two seconds for five minutes. */
  static Patience ofMinutes(PrintStream progress) {
    return new Patience(Duration.ofSeconds(2), 150, progress);
  }

  /** The last answer, whatever it is; {@code ask} is given the key. */
  Answer with(Function<UUID, Answer> ask) {
    var key = UUID.randomUUID();
    Answer answer = ask.apply(key);
    for (int again = 0; again < times && answer.status() == UNAVAILABLE; again++) {
      if (again % 10 == 0) {
        progress.println("  waiting: " + answer.told());
      }
      await();
      answer = ask.apply(key);
    }
    return answer;
  }

  private void await() {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryStopped("the import was interrupted", e);
    }
  }
}
