package quorate.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root: the words to put before its commands when we are. */
final class Unprivileged {
  private static final List<String> NAMESPACE = List.of("unshare", "-U");
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private Unprivileged() {}

  /** Empty for an ordinary user. Where another user must own {@code data}, it is handed over. */
  static List<String> prefix(Path data) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    // a user namespace keeps root's files as they are; some containers forbid it
    if (Command.run(joined(NAMESPACE, List.of("true"))).success()) {
      return NAMESPACE;
    }
    Command.run(List.of("chown", "-R", "65534:65534", data.toString()));
    if (Command.run(joined(NOBODY, List.of("ls", data.toString()))).success()) {
      return NOBODY;
    }
    throw new PartFailed(
        "PostgreSQL does not run as root, and here nobody else can reach "
            + data
            + ". Move this folder out of root's home, or run as an ordinary user.");
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
