package quorate.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code case.txt} as lines: first a key and words each ({@code seats 3}), then papers as {@code
 * copies x weight : preferences}. Lines that begin with # say where the expected result comes from.
 */
public record CaseFile(Map<String, List<String>> head, List<PaperLine> papers) {

  private static final Path CASES = Path.of("src/test/resources/cases");

  /** So many papers of this weight with the same marks. */
  public record PaperLine(int copies, String weight, String marks) {}

  /** The folders of the cases that are counted by one of these methods. */
  public static List<Path> folders(List<String> methods) throws IOException {
    var some = new ArrayList<Path>();
    try (var folders = Files.list(CASES)) {
      for (var folder : folders.sorted().toList()) {
        if (methods.contains(read(folder).word("method"))) {
          some.add(folder);
        }
      }
    }
    return some;
  }

  public static CaseFile read(Path folder) throws IOException {
    var head = new LinkedHashMap<String, List<String>>();
    var papers = new ArrayList<PaperLine>();
    for (var line : Files.readAllLines(folder.resolve("case.txt"))) {
      var plain = line.strip();
      if (plain.matches("\\d+ x .*")) {
        var parts = List.of(plain.split(" *[x:] *", 3));
        papers.add(new PaperLine(Integer.parseInt(parts.get(0)), parts.get(1), parts.get(2)));
      } else if (!plain.isEmpty() && !plain.startsWith("#")) {
        var words = List.of(plain.split(" +"));
        head.put(words.getFirst(), words.subList(1, words.size()));
      }
    }
    return new CaseFile(head, papers);
  }

  /** The words after this key, if the case has it. */
  public Optional<List<String>> find(String key) {
    return Optional.ofNullable(head.get(key));
  }

  public List<String> words(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("expected " + key));
  }

  public String word(String key) {
    return words(key).getFirst();
  }
}
