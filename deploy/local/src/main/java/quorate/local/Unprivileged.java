package quorate.local;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root: the words to put before its command when we are. */
final class Unprivileged {
  private static final String NOBODY = "65534";

  private Unprivileged() {}

  /** Empty for an ordinary user. {@code folder} is handed over where another uid must own it. */
  static List<String> prefix(Path folder) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    // a user namespace keeps root's files readable wherever they lie; some containers forbid it
    if (Child.run(Path.of("/"), List.of("unshare", "-U", "true")).success()) {
      return List.of("unshare", "-U");
    }
    var setpriv =
        List.of(
            "setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--inh-caps=-all");
    Child.run(folder, List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    var reach = new java.util.ArrayList<>(setpriv);
    reach.addAll(List.of("test", "-x", folder.toString()));
    if (!Child.run(Path.of("/"), reach).success()) {
      throw new PartFailed(
          "PostgreSQL does not run as root, and "
              + folder
              + " is closed to every other user."
              + " Move the folder out of root's home, or run as an ordinary user.");
    }
    return setpriv;
  }
}
