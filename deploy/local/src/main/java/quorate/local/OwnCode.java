package quorate.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts whose code stands in this module, each in a small JVM of its own. */
final class OwnCode {

  private OwnCode() {}

  /**
   * A real SMTP server that delivers to nobody, and a page under {@code /mail} of what it received.
   */
  static Part mail(Repository repository, Folder folder, Ports ports) {
    return part(
        repository,
        folder,
        "mail",
        List.of("quorate.local.mail.Main", "" + ports.smtp(), "" + ports.mailPage()),
        List.of(ports.mailPage(), ports.smtp()),
        "/mail/api/messages");
  }

  /** The one origin before everything; {@code /} shows what runs. */
  static Part gateway(Repository repository, Folder folder, Ports ports) {
    return part(
        repository,
        folder,
        "gateway",
        List.of("quorate.local.gateway.Main", "" + ports.shift()),
        List.of(ports.gateway()),
        "/alive");
  }

  private static Part part(
      Repository repository,
      Folder folder,
      String name,
      List<String> mainAndArguments,
      List<Integer> ports,
      String readyPath) {
    List<String> arguments =
        new ArrayList<>(List.of("-Xms16m", "-Xmx64m", "-Xss512k", "-cp", "classes:lib/*"));
    arguments.addAll(mainAndArguments);
    Map<String, Path> sources =
        Map.of("classes", repository.ownClasses(), "lib", repository.ownJars());
    return new JvmPart(folder, new JvmPart.Plan(name, sources, "", arguments, ports, readyPath));
  }
}
