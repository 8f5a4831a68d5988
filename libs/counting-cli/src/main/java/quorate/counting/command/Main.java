package quorate.counting.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import quorate.counting.formats.Unreadable;

/**
 * {@code ./quorate count FILE --method METHOD}. Exit 0 when it was counted (a tie that stands too),
 * 2 when the file cannot be read or what is asked cannot be done: one line says why.
 */
public final class Main {

  private final Path folder;
  private final PrintStream out;
  private final PrintStream err;

  /** Files are looked for from the folder; {@code err} is for what went wrong. */
  public Main(Path folder, PrintStream out, PrintStream err) {
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code =
        new Main(Path.of(System.getProperty("quorate.from", "")), out, err).run(List.of(args));
    out.flush();
    System.exit(code);
  }

  /** Answers the exit code. */
  public int run(List<String> args) {
    if (args.contains("--help")) {
      out.println(Arguments.USAGE);
      return 0;
    }
    try {
      var asked = Arguments.parse(args);
      out.print(Printed.of(Counting.count(asked, folder.resolve(asked.file())), asked.output()));
      return 0;
    } catch (NoSuchFileException e) {
      err.println("there is no file " + e.getMessage());
    } catch (IOException e) {
      err.println("cannot read a file: " + e.getMessage());
    } catch (Unreadable | Refused e) {
      err.println(e.getMessage());
    }
    return 2;
  }
}
