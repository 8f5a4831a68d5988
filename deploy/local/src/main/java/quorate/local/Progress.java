package quorate.local;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** One line on the terminal for each step, with the time it took. */
final class Progress {
  private static final long UNTOUCHED_NS = 1_000_000_000;

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  void step(String name, BooleanSupplier already, Runnable work) {
    long began = System.nanoTime();
    boolean was = already.getAsBoolean();
    work.run();
    boolean untouched = was && System.nanoTime() - began < UNTOUCHED_NS;
    tell(name, untouched ? "running" : "ready", began);
  }

  void did(String name, String what, Runnable work) {
    long began = System.nanoTime();
    work.run();
    tell(name, what, began);
  }

  private void tell(String name, String what, long began) {
    say("%-14s %-9s %5.1f s".formatted(name, what, (System.nanoTime() - began) / 1e9));
  }

  synchronized void say(String line) {
    out.println("  " + line);
    out.flush();
  }
}
