package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A service's README tells the truth: its slice table ({@code | command | event | where |}) names
 * exactly the sealed commands and events, and every folder named is there.
 */
public final class GuideRules {

  private GuideRules() {}

  /** Holds the README of the module at hand against the packages under {@code root}. */
  public static void hold(String root) {
    var option = new ImportOption.DoNotIncludeTests();
    hold(root, Path.of("README.md"), Path.of("src/main/java"), option);
  }

  static void hold(String root, Path readme, Path sources, ImportOption option) {
    List<List<String>> slices = rows(readme, "| command | event | where |");
    Path home = sources.resolve(root.replace('.', '/'));
    assertAll(
        () -> assertEquals(sealed(root, "Command", option), column(slices, 0), "commands"),
        () -> assertEquals(sealed(root, "Event", option), column(slices, 1), "events"),
        () -> assertAll(column(slices, 2).stream().map(folder -> () -> exists(home, folder))));
  }

  private static void exists(Path home, String folder) {
    assertTrue(Files.isDirectory(home.resolve(folder)), () -> home + "/" + folder + " is missing");
  }

  private static List<List<String>> rows(Path readme, String header) {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<String> lines = Files.lines(readme)) {
      lines
          .dropWhile(line -> !line.strip().equals(header))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .forEach(line -> rows.add(Arrays.asList(line.strip().substring(1).split("\\|"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(!rows.isEmpty(), () -> readme + " has no table " + header);
    return rows;
  }

  private static Set<String> column(List<List<String>> rows, int column) {
    Set<String> words = new TreeSet<>();
    for (List<String> row : rows) {
      Stream.of(row.get(column).split(","))
          .map(word -> word.replace("`", "").strip())
          .filter(word -> !word.isEmpty() && !word.startsWith("none"))
          .forEach(words::add);
    }
    return words;
  }

  private static Set<String> sealed(String root, String kind, ImportOption option) {
    Set<String> names = new TreeSet<>();
    for (JavaClass one : Imported.under(root, option)) {
      Class<?> type = one.isTopLevelClass() ? one.reflect() : Object.class;
      if (type.isSealed() && type.getSimpleName().endsWith(kind)) {
        leaves(type, names);
      }
    }
    return names;
  }

  private static void leaves(Class<?> type, Set<String> names) {
    for (Class<?> one : type.getPermittedSubclasses()) {
      if (one.isSealed()) {
        leaves(one, names);
      } else {
        names.add(one.getSimpleName());
      }
    }
  }
}
