package quorate.stories;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import quorate.auditor.log.Unreadable;
import quorate.stories.checks.Checks;
import quorate.stories.checks.Result;
import quorate.stories.stack.Stack;
import quorate.stories.stack.StoryStopped;

/**
 * Plays one story against a running stack. Exit 0 when every check held, 1 when one did not (each
 * is named), 2 when the story was asked for wrongly.
 */
public final class Main {
  private final Supplier<Stack> stack;
  private final PrintStream out;
  private final PrintStream err;

  /** {@code out} is for how it went, {@code err} for how it goes. */
  public Main(Supplier<Stack> stack, PrintStream out, PrintStream err) {
    this.stack = stack;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(Stack::here, out, err).run(List.of(args)));
  }

  /** Answers the exit code. */
  public int run(List<String> args) {
    try {
      var asked = Arguments.parse(args);
      var checks =
          new Checks(asked.story().checks(), asked.broken(), result -> say(result.toString()));
      var played = play(asked, checks);
      out.print(asked.json() ? played.json() : played.text());
      return played.held() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private Played play(Arguments asked, Checks checks) {
    String name = asked.story().name();
    try {
      var account = asked.story().play(stack.get(), asked.inputs(), checks, this::say);
      return new Played(name, account, checks.results(), "");
    } catch (StoryStopped | Unreadable e) {
      return new Played(name, List.of(), judged(checks), String.valueOf(e.getMessage()));
    }
  }

  // after a stop, only what was reached is worth telling
  private static List<Result> judged(Checks checks) {
    return checks.results().stream().filter(each -> !each.isUnreached()).toList();
  }

  private void say(String line) {
    err.println(line);
  }
}
