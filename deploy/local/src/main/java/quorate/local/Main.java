package quorate.local;

import java.util.Arrays;
import java.util.List;

/**
 * What {@code ./quorate} calls: {@code up [--fresh]}, {@code welcome}, {@code down}, {@code
 * status}.
 */
public final class Main {
  private final Repository repository = Repository.here();
  private final Folder folder = new Folder(repository.root().resolve(".quorate"));
  private final Ports ports = new Ports(Integer.getInteger("quorate.port-shift", 0));
  private final Progress progress = new Progress(System.out);

  public static void main(String[] args) {
    int exit;
    try {
      exit = new Main().run(args.length == 0 ? "" : args[0], Arrays.asList(args));
    } catch (PartFailed e) {
      System.out.flush();
      System.err.println("\n" + e.getMessage());
      exit = 1;
    }
    // threads that still wait for other parts must not hold the answer back
    Child.exit(exit);
  }

  private int run(String command, List<String> args) {
    return switch (command) {
      case "up" -> up(args.contains("--fresh"));
      case "welcome" -> welcome();
      case "down" -> down();
      case "status" -> status();
      default -> throw new PartFailed("unknown command: " + command);
    };
  }

  private int up(boolean fresh) {
    return Locked.on(
        folder,
        () -> {
          if (fresh) {
            stack().down(progress);
            Copies.wipe(folder.file("data"));
            Copies.wipe(folder.file("logs"));
            Copies.wipe(folder.file("secrets.properties"));
          }
          var stack = stack();
          if (stack.parts().stream().noneMatch(Part::ready)) {
            Machine.check(folder);
          }
          stack.up(progress);
          return 0;
        });
  }

  private int welcome() {
    System.out.print(new Welcome(ports, folder, stack().demoPassword()).text());
    return 0;
  }

  private int down() {
    return Locked.on(
        folder,
        () -> {
          stack().down(progress);
          return 0;
        });
  }

  private int status() {
    boolean all = true;
    for (var part : stack().parts()) {
      boolean ready = part.ready();
      all &= ready;
      progress.say("%-14s %s".formatted(part.name(), ready ? "ready" : trouble(part)));
    }
    welcome();
    return all ? 0 : 1;
  }

  private static String trouble(Part part) {
    return (part.alive() ? "not ready" : "not running") + "   its log: " + part.log();
  }

  private Stack stack() {
    return new Stack(repository, folder, ports);
  }
}
