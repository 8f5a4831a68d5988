package quorate.stories.leeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import quorate.stories.services.Membership;
import quorate.stories.stack.Stack;
import quorate.stories.stack.StoryStopped;

/** Six practices of Leeds, and their lists, from published files. */
public record LeedsFiles(Stack stack, Consumer<String> progress) {
  public static final String CONVENER = "leeds";
  public static final String SECRETARY = "lee.secretary";
  private static final String AREA = "15F";

  /** Puts them on the register; answers the published list of each practice. */
  public Map<String, Integer> settle(Membership membership) {
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      var proposal = membership.propose(name, bytes(file), AREA);
      if (proposal.changes() > 0) {
        membership.accept(proposal);
      }
      progress.accept("%s: %d changes accepted".formatted(name, proposal.changes()));
    }
    return lists(files().getLast());
  }

  private List<Path> files() {
    try (var listed = Files.list(stack.demoData().resolve(CONVENER))) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new StoryStopped("cannot list the files of Leeds", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + file, e);
    }
  }

  private static Map<String, Integer> lists(Path file) {
    var lists = new TreeMap<String, Integer>();
    new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .forEach(row -> lists.put(row[5], Integer.valueOf(row[9])));
    return lists;
  }
}
