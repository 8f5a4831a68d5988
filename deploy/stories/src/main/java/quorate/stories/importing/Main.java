package quorate.stories.importing;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;
import quorate.stories.stack.StoryStopped;

/**
 * Imports files into a running stack. Exit 0 when all could be used, 1 when one could not (each is
 * named with the reason), 2 when it was asked for wrongly.
 */
public final class Main {

  private final Supplier<Stack> stack;
  private final PrintStream out;
  private final PrintStream err;

  /** {@code out} is for previews and what became of them, {@code err} for what went wrong. */
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
      var asked = ImportArguments.parse(args);
      List<Path> files =
          PublishedOrder.of(
              Path.of(System.getProperty("quorate.from", "")), asked.files(), days(asked));
      return take(files, asked) ? 0 : 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    } catch (NoSuchFileException e) {
      err.println("there is no file " + e.getMessage());
      return 2;
    } catch (StoryStopped | IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private boolean take(List<Path> files, ImportArguments asked) throws IOException {
    var gateway = new Gateway(stack.get());
    err.printf("for %s, as %s%n", gateway.convener(asked.as()), asked.as());
    var imports = new Imports(gateway, asked.as(), Patience.ofMinutes(err));
    var importer = new Importer(imports, asked, this::ask, out);
    boolean all = true;
    try {
      for (Path file : files) {
        all &= importer.take(file);
      }
    } finally {
      all &= importer.end();
    }
    return all;
  }

  private static SpokenDay days(ImportArguments asked) {
    Optional<LocalDate> published =
        asked.published().isEmpty() ? Optional.empty() : Optional.of(day(asked.published()));
    return new SpokenDay(published, LocalDate.now(ZoneId.of("Europe/London")));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("--published takes a day such as 2025-05-01", e);
    }
  }

  /** Nobody is asked where nobody can answer; then nothing is accepted. */
  private Optional<String> ask(String question) {
    // Java 22 to 24 answer a console where there is no terminal, and Java 25 none.
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (terminal.isEmpty()) {
      err.println("  there is no terminal to ask at, so nothing is accepted; say it with --accept");
    }
    return terminal.map(console -> console.readLine(question));
  }
}
