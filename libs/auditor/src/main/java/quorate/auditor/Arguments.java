package quorate.auditor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import quorate.auditor.log.Copies;
import quorate.auditor.log.Folder;
import quorate.auditor.log.LogName;
import quorate.auditor.log.LogSource;
import quorate.auditor.log.Topics;
import quorate.auditor.log.Unreadable;

/** What the command was asked to audit. */
record Arguments(LogSource source, Optional<String> convener, boolean json) {
  private static final List<String> WITH_VALUE =
      List.of("--bootstrap-servers", "--folder", "--against", "--convener");

  static Arguments parse(String... args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      boolean takesValue = WITH_VALUE.contains(args[i]);
      boolean known = takesValue ? i + 1 < args.length : args[i].equals("--json");
      if (!known) {
        throw new Unreadable("cannot make sense of " + args[i] + "; " + usage());
      }
      given.put(args[i], takesValue ? args[++i] : "");
    }
    return new Arguments(
        source(given), Optional.ofNullable(given.get("--convener")), given.containsKey("--json"));
  }

  /** The conveners to audit: the one asked for, or all whose logs are there. */
  List<String> conveners() {
    var found = new TreeSet<String>();
    source.logs().stream()
        .map(LogName::convener)
        .filter(each -> convener.isEmpty() || convener.get().equals(each))
        .forEach(found::add);
    if (found.isEmpty()) {
      throw new Unreadable("there is no log of " + convener.orElse("any convener"));
    }
    return List.copyOf(found);
  }

  private static LogSource source(Map<String, String> given) {
    String servers = given.get("--bootstrap-servers");
    String folder = given.get("--folder");
    if ((servers == null) == (folder == null)) {
      throw new Unreadable(usage());
    }
    LogSource first = folder == null ? new Topics(String.valueOf(servers)) : folder(folder);
    String other = given.get("--against");
    return other == null ? first : new Copies(first, against(other));
  }

  private static LogSource against(String other) {
    return Files.isDirectory(Path.of(other)) ? folder(other) : new Topics(other);
  }

  private static LogSource folder(String folder) {
    return new Folder(Path.of(folder));
  }

  private static String usage() {
    return "use --bootstrap-servers HOST:PORT or --folder FOLDER,"
        + " and if wanted --convener NAME, --against FOLDER or HOST:PORT, --json";
  }
}
