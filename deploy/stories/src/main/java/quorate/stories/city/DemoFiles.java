package quorate.stories.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quorate.stories.stack.StoryStopped;

/** The published files of the demonstration; their names begin with their place in the order. */
record DemoFiles(Path folder) {

  /** The files in the order of import. */
  List<Path> inOrder() {
    try (var listed = Files.list(folder)) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new StoryStopped("cannot list " + folder, e);
    }
  }

  /** The map of practices, networks and areas. */
  Path map() {
    return with("prac-map");
  }

  /** What stands in the file whose name has this in it. */
  byte[] named(String part) {
    return bytes(with(part));
  }

  private Path with(String part) {
    return inOrder().stream()
        .filter(file -> file.getFileName().toString().contains(part))
        .findFirst()
        .orElseThrow(() -> new StoryStopped(folder + " has no " + part));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + file, e);
    }
  }
}
