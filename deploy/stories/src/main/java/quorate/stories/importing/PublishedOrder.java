package quorate.stories.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files in the order of the days that they speak of, so that the newest has the last word; on one
 * day networks come before links and links before figures. The oldest map comes before all, as it
 * proves the practices that others only name. Kinds are told by the first row and never by name.
 * What is not told here comes last; the service says what is wrong with it.
 */
final class PublishedOrder {

  private static final int LOOKED_AT = 4096;
  private static final int MAP = 0;
  private static final int LAST = 7;

  private record Placed(Path file, int place, LocalDate day) {}

  private PublishedOrder() {}

  /** The files named from a folder, and those that stand in the folders named. */
  static List<Path> of(Path from, List<String> named, SpokenDay days) throws IOException {
    var placed = new ArrayList<Placed>();
    for (Path file : files(from, named)) {
      int place = place(file);
      placed.add(new Placed(file, place, place == LAST ? LocalDate.MAX : days.of(file)));
    }
    Optional<Placed> oldest =
        placed.stream().filter(each -> each.place() == MAP).min(Comparator.comparing(Placed::day));
    return placed.stream()
        .sorted(
            Comparator.comparing((Placed each) -> oldest.filter(each::equals).isEmpty())
                .thenComparing(Placed::day)
                .thenComparingInt(Placed::place))
        .map(Placed::file)
        .toList();
  }

  private static List<Path> files(Path from, List<String> named) throws IOException {
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
    return files;
  }

  static int place(String start) {
    String first = start.lines().findFirst().orElse("").toUpperCase(Locale.ROOT).replace('_', ' ');
    if (first.contains("PCN CODE") && first.contains("EXTRACT DATE")) {
      return MAP;
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
