package quorate.stories.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files in the order in which they help each other, told by their first row and never by name: maps
 * prove practices, {@code epraccur} tells their days, dated links the networks, then come the
 * figures; {@code etr}, as wide as {@code epraccur}, stands for itself. What is not told here comes
 * last; the service says what is wrong with it.
 */
final class PublishedOrder {

  private static final int LOOKED_AT = 4096;
  private static final int LAST = 7;

  private PublishedOrder() {}

  /** The files named from a folder, and those that stand in the folders named. */
  static List<Path> of(Path from, List<String> named) throws IOException {
    var files = new ArrayList<Path>();
    for (String name : named) {
      Path path = from.resolve(name);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(PublishedOrder::mayBePublished).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    record Placed(Path file, int place) {}
    var placed = new ArrayList<Placed>();
    for (Path file : files) {
      placed.add(new Placed(file, place(file)));
    }
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::file)
        .toList();
  }

  static int place(String start) {
    String first = start.lines().findFirst().orElse("").toUpperCase(Locale.ROOT).replace('_', ' ');
    if (first.contains("PCN CODE") && first.contains("EXTRACT DATE")) {
      return 0;
    }
    if (first.split(",", -1).length == 27) {
      return 1;
    }
    if (first.contains("OPEN DATE") && first.contains("PCN CODE")) {
      return 2;
    }
    if (first.contains("PARTNER ORGANISATION CODE")) {
      return 3;
    }
    if (first.startsWith("{")) {
      return 4;
    }
    if (first.contains("NUMBER OF PATIENTS")) {
      return 5;
    }
    return first.contains("CONTRACT TYPE") ? 6 : LAST;
  }

  private static int place(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return place(new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1));
    }
  }

  private static boolean mayBePublished(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".json");
  }
}
